using System.Globalization;

namespace Serverless.Domain.Availability;

/// <summary>How an absence can be written so that <see cref="AwayReader"/> understands it.</summary>
public static class AwayExample
{
    /// <summary>A line with its first and last day, such as <c>away: 2026-12-24 - 2027-01-03</c>.</summary>
    public static string Of(string word, DateOnly from, DateOnly until) =>
        string.Create(CultureInfo.InvariantCulture, $"{word}: {from:yyyy-MM-dd} - {until:yyyy-MM-dd}");
}
