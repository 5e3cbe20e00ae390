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

    /// <summary>The part of the mail that is the draft, or the edited Information Note; null when it brings none that counts.</summary>
    internal int? Draft { get; init; }

    /// <summary>The parts that we have sent out ourselves and that say nothing new.</summary>
    internal IReadOnlyList<int> Copies { get; init; } = [];

    /// <summary>What is told back by name when it is not understood: files, or people.</summary>
    internal IReadOnlyList<string> Names { get; init; } = [];
}
