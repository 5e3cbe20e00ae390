using System.Text.RegularExpressions;

namespace Serverless.Workflow.Mail;

/// <summary>
/// Makes the copy of a message that the record of its request keeps. Links that let their holder act are left out of it: whoever reads the
/// record must not be able to act for somebody else. So are the files, which are documents of the request themselves.
/// </summary>
/// <param name="writer">Writes messages.</param>
public sealed partial class SentCopies(IMailWriter writer)
{
    private const string LeftOut = "/v/(left-out)";

    internal ReadOnlyMemory<byte> Of(OutgoingMail mail) => writer.Write(mail with
    {
        Text = Link().Replace(mail.Text, LeftOut),
        Html = Link().Replace(mail.Html, LeftOut),
        Attachments = [],
    });

    [GeneratedRegex("/v/[a-z2-7]{52}", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Link();
}
