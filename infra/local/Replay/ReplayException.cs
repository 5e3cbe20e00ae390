namespace Serverless.Local.Replay;

/// <summary>The case cannot be run. The message says why and what to do.</summary>
internal sealed class ReplayException : Exception
{
    public ReplayException(string message)
        : base(message)
    {
    }

    public ReplayException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    public ReplayException()
    {
    }
}
