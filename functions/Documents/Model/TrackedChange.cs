using System.Globalization;
using System.Xml.Linq;

namespace Serverless.Documents.Model;

/// <summary>A change that the document itself records.</summary>
/// <param name="Author">Who made it, as the document says.</param>
/// <param name="At">When; null where the document does not say.</param>
/// <param name="Move">The name that both ends of a move share; null for all else.</param>
/// <param name="Id">The number of the element that records it; empty where it has none.</param>
internal sealed record TrackedChange(string Author, DateTimeOffset? At, string? Move, string Id)
{
    internal static TrackedChange Of(XElement element, string? move = null) => new(
        (string?)element.Attribute(Wml.Author) ?? string.Empty,
        Time((string?)element.Attribute(Wml.Date)),
        move,
        (string?)element.Attribute(Wml.Id) ?? string.Empty);

    internal static DateTimeOffset? Time(string? date) =>
        DateTimeOffset.TryParse(date, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var time)
            ? time
            : null;

    /// <summary>Whether both are by the same person, so that they read as one change.</summary>
    internal bool IsSameHand(TrackedChange other) => Author == other.Author && Move == other.Move;
}
