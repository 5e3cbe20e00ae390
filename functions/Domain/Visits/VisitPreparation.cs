using System.Text.Json.Serialization;
using Serverless.Domain.Preparation;

namespace Serverless.Domain.Visits;

/// <summary>How far a visit is prepared.</summary>
/// <param name="Checklist">What has to be ready, whose task it is, and by when.</param>
/// <param name="Participants">Who takes part, by the State's word.</param>
/// <param name="Programme">The programme; the draft of it until somebody sends another.</param>
public sealed record VisitPreparation(Checklist Checklist, ParticipantList Participants, Programme Programme)
{
    /// <summary>The items that are not ready.</summary>
    [JsonIgnore]
    public IEnumerable<ChecklistItem> Open => Checklist.Items.Where(item => item.DoneAt is null);
}
