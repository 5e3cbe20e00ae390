using Serverless.Domain.Availability;

namespace Serverless.App.Experts;

/// <summary>An absence, as the API takes it.</summary>
/// <param name="From">The first day, such as 2017-12-24.</param>
/// <param name="Until">The last day.</param>
/// <param name="Kind">How much the expert is away.</param>
/// <param name="Note">A note; null for none.</param>
public sealed record AwayBody(DateOnly From, DateOnly Until, AwayKind Kind = AwayKind.Away, string? Note = null);
