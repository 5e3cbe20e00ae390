using System.Text.Json.Serialization;

namespace Serverless.Domain.Parties;

/// <summary>In which capacity somebody takes part in a request.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<PartyKind>))]
public enum PartyKind
{
    /// <summary>The system itself: a deadline passed, a rule of the policy applied.</summary>
    System,

    /// <summary>The Permanent Mission of the requesting State.</summary>
    Mission,

    /// <summary>An officer of the Secretariat.</summary>
    Officer,

    /// <summary>The Chair.</summary>
    Chair,

    /// <summary>The Chair's delegate, while the policy lets the delegate act.</summary>
    ChairDelegate,

    /// <summary>A member of the Committee, through its mission.</summary>
    CommitteeMember,

    /// <summary>The Coordinator of the Group of Experts.</summary>
    Coordinator,

    /// <summary>A member of the Group of Experts.</summary>
    Expert,

    /// <summary>A partner organisation.</summary>
    Partner,

    /// <summary>A State that supports the visit.</summary>
    Supporter,

    /// <summary>A reviewer in an institution of the requesting State.</summary>
    Reviewer,
}
