namespace Serverless.Embedded;

/// <summary>
/// The durable store cannot be opened or written: held by another process, damaged, made by a newer release, or the disk
/// is full. The message says what to do. Nothing that was committed before is lost.
/// </summary>
public sealed class StoreException : Exception
{
    /// <summary>Creates the exception with a message for the person who runs the app.</summary>
    public StoreException(string message)
        : base(message)
    {
    }

    /// <summary>Creates the exception with a message and what caused it.</summary>
    public StoreException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Creates the exception without a message.</summary>
    public StoreException()
    {
    }
}
