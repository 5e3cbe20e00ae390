using System.Globalization;
using Serverless.Domain.Drafts;

namespace Serverless.Documents.Rounds;

/// <summary>Entries of two returns that ask for the same in the same place.</summary>
internal static class Twins
{
    /// <summary>The same for two such entries; null for entries that stand for themselves.</summary>
    internal static string? KeyOf(LedgerEntry entry) => entry.Kind is LedgerKind.Comment or LedgerKind.Reply or LedgerKind.Move
        ? null
        : string.Create(
            CultureInfo.InvariantCulture,
            $"{entry.Kind}|{entry.Place.Story}|{entry.Place.Paragraph}|{entry.Place.Cell}|{entry.Place.Offset}|{entry.Place.Length}|{entry.OldText.Length}|{entry.OldText}{entry.NewText}");
}
