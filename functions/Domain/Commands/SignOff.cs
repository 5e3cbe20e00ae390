using Serverless.Domain.Parties;

namespace Serverless.Domain.Commands;

/// <summary>A body agrees to the draft.</summary>
/// <param name="Version">The version that was looked at; null for the one that goes round.</param>
/// <param name="Text">Its words.</param>
/// <param name="For">Who agrees, where somebody else sends it in; null for oneself.</param>
public sealed record SignOff(int? Version = null, string? Text = null, Party? For = null) : Command;
