namespace Serverless.App.Policies;

/// <summary>The policy file cannot be used; the app does not start with it.</summary>
public sealed class PolicyException : Exception
{
    /// <summary>Creates the exception.</summary>
    public PolicyException()
    {
    }

    /// <summary>Creates the exception with a message.</summary>
    public PolicyException(string message)
        : base(message)
    {
    }

    /// <summary>Creates the exception with a message and its cause.</summary>
    public PolicyException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Creates the exception from all that is wrong.</summary>
    /// <param name="path">The file.</param>
    /// <param name="faults">What is wrong, and what to write instead.</param>
    public PolicyException(string path, IReadOnlyList<string> faults)
        : base($"The policy {path} cannot be used:{Environment.NewLine}{string.Join(Environment.NewLine, faults.Select(fault => $"- {fault}"))}")
    {
    }
}
