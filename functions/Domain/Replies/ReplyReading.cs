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

    /// <summary>A command.</summary>
    /// <param name="command">The command.</param>
    /// <param name="words">The words that it was read from; may be empty.</param>
    public static ReplyReading Of(Command command, string words) => new(ReplyOutcome.Command, words, command, null);

    /// <summary>What is not understood.</summary>
    /// <param name="problem">Why not.</param>
    /// <param name="words">The line that would have decided; may be empty.</param>
    public static ReplyReading NotUnderstood(ReplyProblem problem, string words) => new(ReplyOutcome.NotUnderstood, words, null, problem);

    internal static ReplyReading Text(string words) => new(ReplyOutcome.Text, words, null, null);
}
