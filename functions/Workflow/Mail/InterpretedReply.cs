using Serverless.Domain.Commands;
using Serverless.Domain.Replies;

namespace Serverless.Workflow.Mail;

/// <summary>What a mail of a party says.</summary>
/// <param name="Expected">What was expected of it.</param>
/// <param name="Reading">What its words say.</param>
/// <param name="MustBeClear">Whether its writer is asked again when it is not understood; otherwise it is filed.</param>
internal sealed record InterpretedReply(ExpectedReply Expected, ReplyReading Reading, bool MustBeClear)
{
    /// <summary>The command, with what is not in the words; null when it is none.</summary>
    internal Command? Command { get; init; } = Reading.Command;
}
