namespace Serverless.Workflow.Health;

/// <summary>A part does not work. The message is shown to whoever asks, so it holds no secret and no address.</summary>
public sealed class HealthProbeException : Exception
{
    /// <summary>Creates the exception with what was seen.</summary>
    public HealthProbeException(string message)
        : base(message)
    {
    }

    /// <summary>Creates the exception with what was seen and its cause.</summary>
    public HealthProbeException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Creates the exception without a message.</summary>
    public HealthProbeException()
    {
    }
}
