using Serverless.Domain.Register;

namespace Serverless.Scheduling.Calendars;

/// <summary>Mail addresses as iCalendar writes them: <c>mailto:</c> URIs (RFC 6068).</summary>
internal static class CalendarAddress
{
    private const string Scheme = "mailto:";

    /// <summary>Writes an address.</summary>
    /// <exception cref="ArgumentException">It is no address.</exception>
    internal static string Write(string address)
    {
        var text = MailAddress.Normalise(address) ?? throw new ArgumentException($"'{address}' is no mail address.", nameof(address));

        // A tag after a plus stays legible: programs that do not decode would write to another mailbox.
        return Scheme + Uri.EscapeDataString(text).Replace("%40", "@", StringComparison.Ordinal).Replace("%2B", "+", StringComparison.Ordinal);
    }

    /// <summary>Reads an address; null when the text is none.</summary>
    internal static string? Read(string? text)
    {
        var address = text?.Trim() ?? string.Empty;
        return address.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase)
            ? MailAddress.Normalise(Uri.UnescapeDataString(address[Scheme.Length..]))
            : MailAddress.Normalise(address);
    }
}
