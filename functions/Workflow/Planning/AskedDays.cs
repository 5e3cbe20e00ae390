using Serverless.Domain.Planning;

namespace Serverless.Workflow.Planning;

/// <summary>The days that a State wants for its visit.</summary>
/// <param name="Range">The days, or the time in which they may lie.</param>
/// <param name="Length">How many days the visit takes.</param>
/// <param name="IsFixed">Whether the State has named these days instead of others: none else are to be proposed to it.</param>
internal sealed record AskedDays(DayRange Range, int Length, bool IsFixed);
