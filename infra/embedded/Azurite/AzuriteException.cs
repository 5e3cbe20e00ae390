namespace Serverless.Embedded;

/// <summary>
/// The storage emulator cannot be started or does not answer. The message says why and what to do, for the person who
/// runs the app.
/// </summary>
public sealed class AzuriteException : Exception
{
    /// <summary>Creates the exception with a message.</summary>
    public AzuriteException(string message)
        : base(message)
    {
    }

    /// <summary>Creates the exception with a message and what caused it.</summary>
    public AzuriteException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Creates the exception without a message.</summary>
    public AzuriteException()
    {
    }
}
