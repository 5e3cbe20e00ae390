using System.Globalization;
using Serverless.Documents.Model;
using Serverless.Documents.Packages;
using Serverless.Documents.Redlines;
using Serverless.Documents.Returns;
using Serverless.Documents.Writing;
using Serverless.Domain.Drafts;
using Serverless.Domain.Languages;
using Serverless.Workflow.Documents;

namespace Serverless.Documents.Rounds;

/// <summary>Records several returns in the version on which they are based.</summary>
internal sealed class Consolidation
{
    private readonly DraftFile _base;
    private readonly List<(DraftFile File, ReturnedDraft Draft, ReturnScript Script, int First)> _returns = [];
    private readonly List<LedgerEntry> _entries = [];
    private readonly HashSet<int> _leftOut = [];
    private readonly Marker _marker;
    private readonly PageWriter _writer;
    private readonly CommentParts _comments;
    private readonly int _version;
    private readonly Page _page;

    internal Consolidation(DraftFile @base, int version, IEnumerable<(DraftFile File, ReturnedDraft Draft)> returns)
    {
        (_base, _version) = (@base, version);
        foreach (var part in TextParts.Of(@base).Where(part => EntryMarks.Any(@base.Xml(part).Root!)).ToList())
        {
            EntryMarks.Remove(@base.Change(part).Root!);
        }

        foreach (var (file, draft) in returns)
        {
            var script = ReturnScript.Of(@base, file, draft, version);
            _returns.Add((file, draft, script, _entries.Count));
            _entries.AddRange(script.Entries);
        }

        // Where nobody returned a draft nobody has accepted what the version tracks itself.
        TextParts.Accept(@base);
        _page = Page.Read(@base.Body, View.Final);
        _marker = new Marker(@base);
        _writer = new PageWriter(_marker);
        _comments = new CommentParts(@base);
    }

    internal ConsolidatedDraft Write(IReadOnlyList<LedgerEntry> remarks, Language language, string author, DateTimeOffset at)
    {
        _base.Change(_base.Main);
        var known = CommentReader.Read(_base);
        LeaveOutTwins();
        var conflicts = Conflicts();
        foreach (var (file, draft, script, first) in _returns)
        {
            var fresh = CommentLedger.Fresh(CommentReader.Read(file), known);
            var mark = draft.Visibility == Visibility.Private ? NapWords.In(language).Private : null;
            var notes = new ReturnNotes(new EntryMarks(_marker, _entries), first, _leftOut, _comments.Copy(file, fresh, draft.Reviewer, draft.At, mark));
            foreach (var story in script.Stories.Where(story => story.Page.HasChanges))
            {
                _base.Change(story.Base);
                _writer.Write(story.Page, new BlockCopy(new ContentImport(_base, story.Base, file, story.Returned), _marker), notes);
            }

            AddMissing(script, fresh, notes);
        }

        var sides = new SideNotes(_writer, _comments, language);
        foreach (var conflict in conflicts)
        {
            var names = string.Join(", ", conflict.Select(claim => _entries[claim.Entry].Author).Distinct(StringComparer.Ordinal));
            var (start, end) = (conflict.Min(claim => claim.Claim.Start) / 2, conflict.Max(claim => claim.Claim.End + 1) / 2);
            sides.Add(conflict[0].Claim.Line, start, end, author, at, string.Format(CultureInfo.InvariantCulture, NapWords.In(language).Conflict, names));
        }

        new RemarkWriter(_page, _version, sides).Write(remarks, language);
        List<Line> lines = [.. _page.Lines];
        foreach (var (number, line) in new[] { lines[0], lines[^1] }.Index())
        {
            var (start, end) = EntryMarks.OfDocument(_marker, number);
            _writer.Paragraph(line).Insert(0, start, end);
        }

        _writer.Finish();
        return new ConsolidatedDraft(
            SteadyPackage.Settle(_base.Save()), _entries, [.. conflicts.Select(conflict => conflict.Select(claim => _entries[claim.Entry].Id).Distinct(StringComparer.Ordinal).ToList())]);
    }

    // What two ask for in the same words is written once.
    private void LeaveOutTwins()
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (index, entry) in _entries.Index())
        {
            if (Twins.KeyOf(entry) is { } key && !seen.Add(key))
            {
                _leftOut.Add(index);
            }
        }
    }

    private List<List<(Claim Claim, int Entry)>> Conflicts()
    {
        var claims = _returns.SelectMany(one => one.Script.Stories.Where(story => story.Name == LedgerPlace.Body)
            .SelectMany(story => Claim.Of(story.Page)).Select(claim => (Claim: claim, Entry: one.First + claim.Change - 1)));
        var conflicts = new List<List<(Claim Claim, int Entry)>>();
        foreach (var line in claims.Where(claim => !_leftOut.Contains(claim.Entry)).GroupBy(claim => claim.Claim.Line.Element))
        {
            var (cluster, end) = (new List<(Claim Claim, int Entry)>(), -1);
            foreach (var claim in line.OrderBy(claim => claim.Claim.Start).ThenBy(claim => claim.Entry))
            {
                if (claim.Claim.Start > end)
                {
                    Take(cluster);
                    cluster = [];
                }

                cluster.Add(claim);
                end = Math.Max(end, claim.Claim.End);
            }

            Take(cluster);
        }

        return conflicts;

        void Take(List<(Claim Claim, int Entry)> cluster)
        {
            if (cluster.Select(claim => _entries[claim.Entry].Author).Distinct(StringComparer.Ordinal).Count() > 1)
            {
                conflicts.Add(cluster);
            }
        }
    }

    // A comment on words that are no part of the base version stands at the paragraph that follows them.
    private void AddMissing(ReturnScript script, IReadOnlyList<CommentNote> fresh, ReturnNotes notes)
    {
        var page = script.Stories[0].Page;
        foreach (var (id, missing) in notes.Missing())
        {
            var place = page.Anchors.Of(fresh.First(comment => comment.Id == id).Start) ?? page.Base.Lines.Select(line => ((Line, int)?)(line, 0)).FirstOrDefault();
            if (place is var (line, offset))
            {
                missing.ToList().ForEach(element => _writer.Paragraph(line).Insert(offset, element));
            }
        }
    }
}
