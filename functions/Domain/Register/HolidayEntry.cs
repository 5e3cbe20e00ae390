using NodaTime;

namespace Serverless.Domain.Register;

/// <summary>A holiday as the file has it.</summary>
internal sealed record HolidayEntry
{
    public required string Calendar { get; init; }

    public required LocalDate Date { get; init; }

    public required string Name { get; init; }

    /// <summary>Whether a person has compared the day with the announcement of those who decide on it.</summary>
    public required bool Reviewed { get; init; }

    internal Holiday ToHoliday() => new(Calendar, Date, Name);
}
