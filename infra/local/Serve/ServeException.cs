namespace Serverless.Local.Serve;

/// <summary>The command cannot do what was asked. The message says why and what to do.</summary>
internal sealed class ServeException : Exception
{
    public ServeException(string message)
        : base(message)
    {
    }

    public ServeException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    public ServeException()
    {
    }
}
