using System.Text.RegularExpressions;
using Serverless.Domain.Requests;

namespace Serverless.Workflow.Mail;

/// <summary>
/// Keeps a copy of what is sent about a request. Links that let their holder act are left out of it: whoever reads the record must not
/// be able to act for somebody else.
/// </summary>
/// <param name="writer">Writes messages.</param>
/// <param name="sent">Keeps them.</param>
public sealed partial class SentCopies(IMailWriter writer, ISentMail sent)
{
    private const string LeftOut = "/v/(left-out)";

    internal Task KeepAsync(Reference? reference, OutgoingMail mail, CancellationToken cancellationToken) => reference is { } known
        ? sent.KeepAsync(known, mail.MessageId, writer.Write(WithoutLinks(mail)), cancellationToken)
        : Task.CompletedTask;

    private static OutgoingMail WithoutLinks(OutgoingMail mail) => mail with
    {
        Text = Link().Replace(mail.Text, LeftOut),
        Html = Link().Replace(mail.Html, LeftOut),
    };

    [GeneratedRegex("/v/[a-z2-7]{52}", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Link();
}
