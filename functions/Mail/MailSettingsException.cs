namespace Serverless.Mail;

/// <summary>The mail settings cannot be used; the app does not start with them. The message lists every fault and holds no secret.</summary>
public sealed class MailSettingsException : Exception
{
    /// <summary>Creates the exception.</summary>
    public MailSettingsException()
    {
    }

    /// <summary>Creates the exception with a message.</summary>
    public MailSettingsException(string message)
        : base(message)
    {
    }

    /// <summary>Creates the exception with a message and its cause.</summary>
    public MailSettingsException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Creates the exception from all that is wrong.</summary>
    /// <param name="faults">What is wrong, and what to write instead.</param>
    public MailSettingsException(IReadOnlyList<string> faults)
        : base($"The mail settings cannot be used:{Environment.NewLine}{string.Join(Environment.NewLine, faults.Select(fault => $"- {fault}"))}")
    {
    }
}
