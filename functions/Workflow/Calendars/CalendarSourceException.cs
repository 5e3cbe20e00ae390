namespace Serverless.Workflow.Calendars;

/// <summary>A calendar cannot be had from its address; the message says why, in plain English with what to do.</summary>
public sealed class CalendarSourceException : Exception
{
    /// <summary>Makes it without a reason.</summary>
    public CalendarSourceException()
    {
    }

    /// <summary>Makes it with the reason.</summary>
    public CalendarSourceException(string message)
        : base(message)
    {
    }

    /// <summary>Makes it with the reason and what lay behind.</summary>
    public CalendarSourceException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
