using NodaTime;

namespace Serverless.Domain.Register;

/// <summary>A day on which the offices of one calendar are closed.</summary>
/// <param name="Calendar">The calendar's id: <c>headquarters</c>, or a State's code.</param>
/// <param name="Date">The day, in the calendar's time zone.</param>
/// <param name="Name">What it is called, in English.</param>
public sealed record Holiday(string Calendar, LocalDate Date, string Name);
