namespace Serverless.Domain.Preparation;

/// <summary>A list of participants that holds everybody once. <see cref="ParticipantRules"/> makes it.</summary>
/// <param name="Participants">Grouped by institution: institutions in the order in which they came first, people in each as they came.</param>
public sealed record ParticipantList(IReadOnlyList<Participant> Participants)
{
    /// <summary>Nobody yet.</summary>
    public static ParticipantList Empty { get; } = new([]);
}
