using Serverless.Domain.Drafts;

namespace Serverless.Tests.Documents.Drafts;

/// <summary>What the ledger should say about one edit.</summary>
internal sealed record Deed(
    LedgerKind Kind, LedgerOrigin Origin, string Author, DateTimeOffset At, string Headings, string Paragraph, int Offset, int Length, CellPlace? Cell, string Old, string New)
{
    /// <summary>The comment that it answers, by its words.</summary>
    public string? Answers { get; init; }

    public bool IsDone { get; init; }

    internal static Deed Of(LedgerEntry entry, IReadOnlyList<LedgerEntry> all) => new(
        entry.Kind, entry.Origin, entry.Author, entry.At, string.Join(" / ", entry.Place.Headings), entry.Place.Paragraph, entry.Place.Offset, entry.Place.Length, entry.Place.Cell, entry.OldText, entry.NewText)
    {
        Answers = entry.ReplyTo is null ? null : all.Single(other => other.Id == entry.ReplyTo).NewText,
        IsDone = entry.IsDone,
    };
}
