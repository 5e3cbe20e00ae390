namespace Serverless.Mail;

/// <summary>A mail server cannot be used as the settings are. The message says what to do; it holds no secret.</summary>
internal sealed class MailTroubleException : Exception
{
    public MailTroubleException()
    {
    }

    public MailTroubleException(string message)
        : base(message)
    {
    }

    public MailTroubleException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Creates the exception.</summary>
    /// <param name="message">What is wrong and what to do.</param>
    /// <param name="needsOperator">Whether it will not pass by itself.</param>
    public MailTroubleException(string message, bool needsOperator)
        : base(message) => NeedsOperator = needsOperator;

    /// <summary>Whether it will not pass by itself.</summary>
    public bool NeedsOperator { get; }
}
