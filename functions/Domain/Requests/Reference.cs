using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;
using Serverless.Domain.Register;

namespace Serverless.Domain.Requests;

/// <summary>
/// The identifier of a request for its whole life, such as <c>GTM-2017-01</c>: the State's code, the year in which the note
/// came (New York time), and a number that counts the State's requests of that year.
/// </summary>
[JsonConverter(typeof(ReferenceJsonConverter))]
public readonly record struct Reference
{
    private const int FirstYear = 1000;

    /// <summary>Makes a reference.</summary>
    /// <param name="state">The requesting State.</param>
    /// <param name="year">1000 to 9999.</param>
    /// <param name="number">From 1 to 999.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year or number is outside its range.</exception>
    public Reference(StateCode state, int year, int number)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(year, FirstYear);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, 9999);
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(number, 999);
        State = state;
        Year = year;
        Number = number;
    }

    /// <summary>The requesting State.</summary>
    public StateCode State { get; }

    /// <summary>The year of the request.</summary>
    public int Year { get; }

    /// <summary>The State's request of that year, from 1.</summary>
    public int Number { get; }

    /// <summary>Reads the form <c>GTM-2017-01</c>, letter case aside.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out Reference reference)
    {
        reference = default;
        if (text?.Split('-') is not [var letters, { Length: 4 } year, { Length: 2 or 3 } number]
            || !StateCode.TryParse(letters.ToUpperInvariant(), out var state)
            || !int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out var yearValue)
            || !int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var numberValue)
            || yearValue < FirstYear
            || numberValue < 1)
        {
            return false;
        }

        reference = new Reference(state, yearValue, numberValue);
        return true;
    }

    /// <summary>Reads the form <c>GTM-2017-01</c>.</summary>
    /// <exception cref="FormatException">The text has another form.</exception>
    public static Reference Parse(string text) =>
        TryParse(text, out var reference)
            ? reference
            : throw new FormatException($"'{text}' is not a reference such as GTM-2017-01.");

    /// <summary>The form <c>GTM-2017-01</c>; the number has two digits, three from 100 on.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{State}-{Year:0000}-{Number:00}");
}
