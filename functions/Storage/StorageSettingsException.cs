namespace Serverless.Storage;

/// <summary>The settings name no usable storage account. The message says which setting to give; it holds no value.</summary>
public sealed class StorageSettingsException : Exception
{
    /// <summary>Creates the exception with a message.</summary>
    public StorageSettingsException(string message)
        : base(message)
    {
    }

    /// <summary>Creates the exception with a message and what caused it.</summary>
    public StorageSettingsException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Creates the exception without a message.</summary>
    public StorageSettingsException()
    {
    }
}
