using System.Runtime.CompilerServices;
using System.Text;

namespace Serverless.Mail;

/// <summary>Makes the character sets known in which older mail programs write, such as GB 18030 and KOI8-R.</summary>
internal static class OldCharsets
{
    // MimeKit remembers for good which character sets it did not find, so that this has to come before its first use.
#pragma warning disable CA2255 // A library's initializer is meant: whichever type of this assembly comes first.
    [ModuleInitializer]
#pragma warning restore CA2255
    internal static void Register() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
}
