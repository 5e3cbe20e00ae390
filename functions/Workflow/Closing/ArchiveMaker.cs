using System.Security.Cryptography;
using Serverless.Domain.Documents;
using Serverless.Domain.Reporting;
using Serverless.Domain.Requests;
using Serverless.Workflow.Documents;
using Serverless.Workflow.Planning;
using Serverless.Workflow.Register;
using Serverless.Workflow.Reporting;

namespace Serverless.Workflow.Closing;

/// <summary>Makes the archive of a case: its page, its record, and every file, each looked at before it goes in.</summary>
/// <param name="mails">Finds the mails.</param>
/// <param name="documents">The documents.</param>
/// <param name="plans">The plans.</param>
/// <param name="notes">The Information Note with its sources.</param>
/// <param name="registers">Names.</param>
/// <param name="page">Writes the page.</param>
/// <param name="writer">Writes the file.</param>
/// <param name="archives">Keeps it.</param>
public sealed class ArchiveMaker(
    MailCollector mails,
    IDocuments documents,
    IPlanStore plans,
    NoteKeeper notes,
    IRegisters registers,
    IArchivePage page,
    IArchiveWriter writer,
    IArchives archives)
{
    private const string Folder = "documents";

    internal async Task<ArchiveStamp> MakeAsync(CaseRecord record, int version, CancellationToken cancellationToken)
    {
        var paths = new ArchivePaths();
        var visit = record.Visit;
        var (listed, messages) = await mails.CollectAsync(record, paths, cancellationToken);
        var (entries, contents) = await CollectAsync(visit, paths, cancellationToken);
        var archive = new ArchiveContents(
            record,
            version,
            entries,
            listed,
            await PlansAsync(visit, cancellationToken),
            new PartyNames(await registers.GetAsync(cancellationToken), visit))
        {
            Notes = await NotesAsync(visit, cancellationToken),
        };
        ArchiveFile[] files =
        [
            ArchiveFile.Of(ArchiveContents.Index, await page.WriteAsync(archive, cancellationToken)),
            ArchiveJson.File(ArchiveContents.Request, visit with { Statistics = record.Statistics }),
            ArchiveJson.File(ArchiveContents.Timeline, record.Timeline),
            ArchiveJson.File(ArchiveContents.Notices, Notices(archive)),
            ArchiveJson.File(ArchiveContents.Commands, record.Commands),
            ArchiveJson.File(ArchiveContents.Ledger, record.Ledger),
            .. archive.Plans.Select(plan => ArchiveJson.File(ArchiveContents.PlanPath(plan.Round), plan)),
            .. archive.Notes.Select(note => ArchiveJson.File(ArchiveContents.NotePath(note.Key), note.Value)),
            .. messages,
            .. contents,
        ];
        return await archives.KeepAsync(
            visit.Reference, version, record.Extent, (output, cancel) => writer.WriteAsync(files, visit.Since, output, cancel), cancellationToken);
    }

    private static IEnumerable<ArchivedNotice> Notices(ArchiveContents archive)
    {
        var copies = archive.Mails.Where(mail => mail.State is not null).ToLookup(mail => (mail.At, mail.Party, mail.State));
        return archive.Record.Notices.Select(posted => new ArchivedNotice(
            posted.Notice,
            posted.State,
            posted.Changed,
            posted.Attempts,
            posted.Detail,
            copies[(posted.Notice.At, posted.Notice.To, MailCollector.Describe(posted))].FirstOrDefault()?.Path));
    }

    private async Task<(List<ArchivedDocument> Entries, List<ArchiveFile> Files)> CollectAsync(
        VisitRequest visit, ArchivePaths paths, CancellationToken cancellationToken)
    {
        var (entries, files) = (new List<ArchivedDocument>(), new List<ArchiveFile>());

        // An archive that was made earlier is not put into the next one, and messages lie among the mails.
        foreach (var entry in visit.Documents.Where(entry => entry.Role is not (DocumentRole.Archive or DocumentRole.Message)))
        {
            if (await HashAsync(visit.Reference, entry, cancellationToken) is not { } hash)
            {
                entries.Add(new ArchivedDocument(entry, Path: null, IsTrue: false));
                continue;
            }

            var path = paths.Take([Folder, entry.Id], FormattableString.Invariant($"{entry.Version}-{entry.Name}"));
            entries.Add(new ArchivedDocument(entry, path, hash == entry.Hash));
            files.Add(new ArchiveFile(path, cancel => documents.OpenAsync(visit.Reference, entry, cancel)));
        }

        return (entries, files);
    }

    private async Task<string?> HashAsync(Reference reference, DocumentEntry entry, CancellationToken cancellationToken)
    {
        if (await documents.OpenAsync(reference, entry, cancellationToken) is not { } content)
        {
            return null;
        }

        await using (content)
        {
            return Convert.ToHexStringLower(await SHA256.HashDataAsync(content, cancellationToken));
        }
    }

    private async Task<IReadOnlyDictionary<int, NoteEdition>> NotesAsync(VisitRequest visit, CancellationToken cancellationToken)
    {
        var found = new SortedDictionary<int, NoteEdition>();
        foreach (var version in visit.Reporting?.Versions ?? [])
        {
            if (await notes.FindAsync(visit.Reference, version.Number, cancellationToken) is { } edition)
            {
                found[version.Number] = edition;
            }
        }

        return found;
    }

    private async Task<IReadOnlyList<ArchivedPlan>> PlansAsync(VisitRequest visit, CancellationToken cancellationToken)
    {
        var found = new List<ArchivedPlan>();
        for (var round = 1; round <= visit.Rounds; round++)
        {
            if (await plans.FindAsync(visit.Reference, round, cancellationToken) is { } plan)
            {
                found.Add(new ArchivedPlan(plan.Round, plan.At, plan.Answer));
            }
        }

        return found;
    }
}
