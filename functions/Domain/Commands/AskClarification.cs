namespace Serverless.Domain.Commands;

/// <summary>The officer asks the mission for what is missing or unclear.</summary>
/// <param name="Question">What is asked; it is sent as it stands.</param>
public sealed record AskClarification(string Question) : Command;
