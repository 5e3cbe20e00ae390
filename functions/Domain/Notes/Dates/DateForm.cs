namespace Serverless.Domain.Notes.Dates;

/// <summary>How a date is written.</summary>
internal enum DateForm
{
    /// <summary>A day, or days that follow each other.</summary>
    Days,

    /// <summary>Days with others between them, such as the 9th and the 11th.</summary>
    ScatteredDays,

    /// <summary>A month or months.</summary>
    Months,

    /// <summary>Numbers of which either may be the month.</summary>
    Ambiguous,
}
