using Serverless.Domain.Invitations;

namespace Serverless.Workflow.Calendars;

/// <summary>The answer in a calendar object, or why there is none.</summary>
public sealed record CalendarAnswerReading
{
    private CalendarAnswerReading(CalendarAnswer? answer, CalendarProblem? problem, string? message)
    {
        Answer = answer;
        Problem = problem;
        Message = message;
    }

    /// <summary>The answer; null when there is a problem.</summary>
    public CalendarAnswer? Answer { get; }

    /// <summary>What stands in the way; null when there is an answer.</summary>
    public CalendarProblem? Problem { get; }

    /// <summary>The problem in plain English, with what to do; null when there is an answer.</summary>
    public string? Message { get; }

    /// <summary>An answer that was read.</summary>
    public static CalendarAnswerReading Of(CalendarAnswer answer) => new(answer, null, null);

    /// <summary>A calendar object without a usable answer.</summary>
    public static CalendarAnswerReading Unusable(CalendarProblem problem, string message) => new(null, problem, message);
}
