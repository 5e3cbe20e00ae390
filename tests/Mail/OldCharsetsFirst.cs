using System.Runtime.CompilerServices;
using System.Text;

namespace Serverless.Tests.Mail;

/// <summary>Tests make messages with MimeKit before anything of the product runs.</summary>
internal static class OldCharsetsFirst
{
    [ModuleInitializer]
    internal static void Register() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
}
