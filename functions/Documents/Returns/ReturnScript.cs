using System.Globalization;
using Serverless.Documents.Redlines;
using Serverless.Documents.Model;
using Serverless.Documents.Packages;
using Serverless.Documents.Scripts;
using Serverless.Domain.Drafts;
using Serverless.Workflow.Documents;

namespace Serverless.Documents.Returns;

/// <summary>A return brought against its base version: the script of its changes, and the ledger's entries.</summary>
/// <param name="Stories">What becomes of each story of the base version.</param>
/// <param name="Entries">The entries; a part of the script with number n is entry n - 1.</param>
internal sealed record ReturnScript(IReadOnlyList<StoryScript> Stories, IReadOnlyList<LedgerEntry> Entries)
{
    /// <summary>Reads a return. Tracked changes that the base version has itself are taken as accepted there.</summary>
    internal static ReturnScript Of(DraftFile @base, DraftFile returned, ReturnedDraft draft, int version)
    {
        TextParts.Accept(@base);
        var stories = DraftScript.Build(@base, returned, new Hand(draft.Reviewer, draft.At, LedgerOrigin.Compared));
        var styles = StyleNames.Of(@base);
        var changes = new LedgerBuilder(styles, StyleNames.Of(returned), Entry).Count(stories);
        var comments = new CommentLedger(stories[0].Page, new Places(stories[0].Page.Base, styles, LedgerPlace.Body), draft)
            .Read(CommentReader.Read(returned), CommentReader.Read(@base), number => Entry(changes.Count + number));
        return new ReturnScript(stories, [.. changes, .. comments]);

        LedgerEntry Entry(int number) => new()
        {
            Id = string.Create(CultureInfo.InvariantCulture, $"{draft.Id}.{number:000}"),
            Kind = LedgerKind.Comment,
            Origin = LedgerOrigin.Tracked,
            Author = draft.Reviewer,
            At = draft.At,
            Place = new LedgerPlace([], string.Empty, 0, 0, null),
            OldText = string.Empty,
            NewText = string.Empty,
            Version = version,
            Visibility = draft.Visibility,
        };
    }
}
