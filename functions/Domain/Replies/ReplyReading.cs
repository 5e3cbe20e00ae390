using Serverless.Domain.Commands;

namespace Serverless.Domain.Replies;

/// <summary>What a reply says.</summary>
public sealed record ReplyReading
{
    private ReplyReading(ReplyOutcome outcome, string words, Command? command, ReplyProblem? problem)
    {
        Outcome = outcome;
        Words = words;
        Command = command;
        Problem = problem;
    }

    /// <summary>What became of it.</summary>
    public ReplyOutcome Outcome { get; }

    /// <summary>The line that decided, as it stands; the whole text where nothing had to be decided; may be empty.</summary>
    public string Words { get; }

    /// <summary>The command; null unless it is one.</summary>
    public Command? Command { get; }

    /// <summary>Why it is not understood; null unless it is not.</summary>
    public ReplyProblem? Problem { get; }

    internal static ReplyReading Of(Command command, string words) => new(ReplyOutcome.Command, words, command, null);

    internal static ReplyReading NotUnderstood(ReplyProblem problem, string words) => new(ReplyOutcome.NotUnderstood, words, null, problem);

    internal static ReplyReading Text(string words) => new(ReplyOutcome.Text, words, null, null);
}
