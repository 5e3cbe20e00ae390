namespace Serverless.Domain.Preparation;

/// <summary>The participants of one institution.</summary>
/// <param name="Institution">The institution, as it was written first.</param>
/// <param name="Participants">Those who are named, in the order of the list; empty while nobody is.</param>
public sealed record ParticipantGroup(string Institution, IReadOnlyList<Participant> Participants);
