using System.Globalization;
using System.Text;

namespace Serverless.Pages.Archives;

/// <summary>How an archive's page writes times, sizes, names from programs, and paths. In English, and the same on every machine.</summary>
internal static class ArchiveTexts
{
    private const int Kilo = 1024;
    private const int Short = 12;

    internal static string Moment(DateTimeOffset at) => at.UtcDateTime.ToString("d MMM yyyy, HH:mm", CultureInfo.InvariantCulture);

    internal static string Moment(DateTimeOffset? at) => at is { } known ? Moment(known) : string.Empty;

    internal static string Machine(DateTimeOffset at) => at.UtcDateTime.ToString("s", CultureInfo.InvariantCulture) + "Z";

    internal static string Day(DateOnly day) => day.ToString("d MMM yyyy", CultureInfo.InvariantCulture);

    internal static string Size(long bytes) => bytes < Kilo
        ? string.Create(CultureInfo.InvariantCulture, $"{bytes} bytes")
        : string.Create(CultureInfo.InvariantCulture, $"{(bytes + Kilo - 1) / Kilo:N0} KB");

    internal static string Number(double number) => number.ToString("0.##", CultureInfo.InvariantCulture);

    internal static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>A name as programs have it, in words: <c>AwaitingClarification</c> and <c>chairDecision</c> become Awaiting clarification and Chair decision.</summary>
    internal static string Words(object? name)
    {
        var words = new StringBuilder();
        foreach (var letter in name?.ToString() ?? string.Empty)
        {
            words.Append(words.Length == 0 ? char.ToUpperInvariant(letter) : char.IsUpper(letter) && !char.IsUpper(words[^1]) ? $" {char.ToLowerInvariant(letter)}" : letter);
        }

        return words.ToString();
    }

    /// <summary>A particular of an event: a moment as one, anything else as it stands.</summary>
    internal static string Particular(string value) =>
        DateTimeOffset.TryParseExact(value, "O", CultureInfo.InvariantCulture, DateTimeStyles.None, out var moment) ? Moment(moment) : value;

    /// <summary>A path as the address of a link.</summary>
    internal static string Link(string path) => string.Join('/', path.Split('/').Select(Uri.EscapeDataString));

    /// <summary>The beginning of a hash, for the eye.</summary>
    internal static string Start(string hash) => hash.Length <= Short ? hash : hash[..Short] + "…";
}
