using System.Text.Json.Serialization;

namespace Serverless.Workflow.Triage;

/// <summary>How far a mail that could not be placed has come.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<TriageState>))]
public enum TriageState
{
    /// <summary>It waits for an officer.</summary>
    Open,

    /// <summary>An officer has said where it belongs.</summary>
    Assigned,

    /// <summary>An officer has said that it belongs nowhere. It is kept all the same.</summary>
    Dismissed,
}
