namespace Serverless.Domain.Invitations;

/// <summary>Another time that an attendee proposes.</summary>
/// <param name="Begin">When it would begin, with the offset at the place that the proposal names.</param>
/// <param name="End">When it would end; not before <paramref name="Begin"/>.</param>
public sealed record ProposedTime(DateTimeOffset Begin, DateTimeOffset End);
