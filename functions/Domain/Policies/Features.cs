namespace Serverless.Domain.Policies;

/// <summary>What is switched on.</summary>
public sealed record Features
{
    /// <summary>Whether a complete note from a verified sender registers itself. Otherwise an officer confirms every one.</summary>
    public required bool SelfRegistration { get; init; }

    /// <summary>When the no-objection procedure is held.</summary>
    public required NoObjectionMode NoObjection { get; init; }
}
