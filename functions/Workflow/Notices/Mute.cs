using Serverless.Domain.Parties;

namespace Serverless.Workflow.Notices;

/// <summary>An address that nothing is sent to, because a message to it came back for good.</summary>
/// <param name="Address">The address, lower case.</param>
/// <param name="Party">Whose it is, as far as is known.</param>
/// <param name="At">Since when (UTC).</param>
/// <param name="Detail">What the bounce said.</param>
public sealed record Mute(string Address, Party? Party, DateTimeOffset At, string Detail);
