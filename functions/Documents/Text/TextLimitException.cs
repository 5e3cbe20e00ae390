namespace Serverless.Documents.Text;

/// <summary>A limit was passed in the middle of reading. Leaves a library's call; <see cref="DocumentTextReader"/> answers for it.</summary>
internal sealed class TextLimitException : Exception
{
    public TextLimitException(string message)
        : base(message)
    {
    }

    public TextLimitException()
    {
    }

    public TextLimitException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
