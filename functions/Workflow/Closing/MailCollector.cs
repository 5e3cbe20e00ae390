using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Serverless.Domain.Commands;
using Serverless.Domain.Documents;
using Serverless.Domain.Parties;
using Serverless.Workflow.Mail;
using Serverless.Workflow.Notices;

namespace Serverless.Workflow.Closing;

/// <summary>Finds the mails of a case: those that came, by what they led to, and those that were sent.</summary>
/// <param name="raw">What came.</param>
/// <param name="sent">Has copies of what was sent.</param>
/// <param name="heads">Reads what a list shows.</param>
/// <param name="identity">Knows the Message-ID of a notice.</param>
public sealed class MailCollector(IRawMail raw, IMailLog sent, IMailHeads heads, MailIdentity identity)
{
    private const string Folder = "mail";
    private const string KeyPrefix = "mail/";
    private const int HashLength = 10;

    /// <summary>The hashes of the messages that came: of the note, of whatever gave a command or was filed.</summary>
    internal static IReadOnlyList<(string Hash, DateTimeOffset At, Party By)> Came(CaseRecord record)
    {
        var visit = record.Visit;
        var mission = new Party(PartyKind.Mission, visit.Reference.State.ToString());
        var commands = record.Commands
            .Select(command => command.Envelope)
            .Where(envelope => envelope.Channel == Channel.Mail && envelope.Key.StartsWith(KeyPrefix, StringComparison.Ordinal))
            .Select(envelope => (Hash: envelope.Key[KeyPrefix.Length..].Split('/')[0], envelope.At, envelope.By));
        var filed = visit.Documents
            .Where(entry => entry.Role == DocumentRole.Message)
            .Select(entry => (entry.Hash, At: visit.Periods[0].From, By: entry.By ?? mission));
        return [.. commands.Concat(filed).DistinctBy(mail => mail.Hash).OrderBy(mail => mail.At).ThenBy(mail => mail.Hash, StringComparer.Ordinal)];
    }

    internal async Task<(List<ArchivedMail> Mails, List<ArchiveFile> Files)> CollectAsync(
        CaseRecord record, ArchivePaths paths, CancellationToken cancellationToken)
    {
        var (mails, files) = (new List<ArchivedMail>(), new List<ArchiveFile>());
        foreach (var (hash, at, by) in Came(record))
        {
            Add(MailDirection.In, at, by, await raw.ReadAsync(hash, cancellationToken), hash, state: null);
        }

        foreach (var posted in record.Notices)
        {
            var message = await sent.FindCopyAsync(identity.MessageId(posted.Token), cancellationToken);
            Add(MailDirection.Out, posted.Notice.At, posted.Notice.To, message, HashOf(posted.Notice.Id), Describe(posted));
        }

        return ([.. mails.OrderBy(mail => mail.At)], files);

        void Add(MailDirection direction, DateTimeOffset at, Party party, ReadOnlyMemory<byte>? message, string id, string? state)
        {
            if (message is not { } bytes)
            {
                mails.Add(new ArchivedMail(direction, at, party, Head: null, Path: null, Bytes: 0, state));
                return;
            }

            var name = string.Create(
                CultureInfo.InvariantCulture, $"{at.UtcDateTime:yyyyMMdd-HHmmss}-{(direction == MailDirection.In ? "in" : "out")}-{id[..Math.Min(HashLength, id.Length)]}.eml");
            var path = paths.Take([Folder], name);
            files.Add(ArchiveFile.Of(path, bytes));
            mails.Add(new ArchivedMail(direction, at, party, heads.Read(bytes), path, bytes.Length, state));
        }
    }

    /// <summary>What a notice is about, and how far it has come.</summary>
    internal static string Describe(PostedNotice posted) => $"{posted.Notice.Kind}: {StateOf(posted)}";

    private static string StateOf(PostedNotice posted) => posted.State switch
    {
        NoticeState.Sent => "sent",
        NoticeState.Dropped => "not sent, as it had no point any more",
        NoticeState.Failed => $"could not be sent ({posted.Detail})",
        NoticeState.Returned => "came back undelivered",
        _ => "not sent yet when the archive was made",
    };

    private static string HashOf(string id) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(id)));
}
