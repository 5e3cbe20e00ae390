namespace Serverless.Local.Plan;

/// <summary>A file that no problem can be read from; the message says where, why and what to do.</summary>
internal sealed class PlanFileException : Exception
{
    internal PlanFileException(string message)
        : base(message)
    {
    }

    internal PlanFileException(string message, Exception inner)
        : base(message, inner)
    {
    }
}
