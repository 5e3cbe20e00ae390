namespace Serverless.Domain.Register;

/// <summary>What a person in the register may do.</summary>
public enum Role
{
    /// <summary>An officer of the Secretariat, who operates the system.</summary>
    Officer,

    /// <summary>The Chair of the Committee.</summary>
    Chair,

    /// <summary>Decides for the Chair when the policy's time has passed or the Chair has asked for it.</summary>
    ChairDelegate,

    /// <summary>A member of the Committee, through its Permanent Mission.</summary>
    CommitteeMember,

    /// <summary>The Coordinator of the Group of Experts.</summary>
    Coordinator,

    /// <summary>A member of the Group of Experts.</summary>
    Expert,
}
