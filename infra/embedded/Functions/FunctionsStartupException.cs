namespace Serverless.Embedded;

/// <summary>The app cannot start. The message lists every fault, each with what to do.</summary>
public sealed class FunctionsStartupException : Exception
{
    /// <summary>Creates the exception from the faults found.</summary>
    public FunctionsStartupException(IReadOnlyList<string> faults)
        : base(Describe(faults))
    {
        Faults = faults;
    }

    /// <summary>Creates the exception for one fault with its cause.</summary>
    public FunctionsStartupException(string fault, Exception innerException)
        : base(Describe([fault]), innerException)
    {
        Faults = [fault];
    }

    /// <summary>Creates the exception without a fault.</summary>
    public FunctionsStartupException()
        : this([])
    {
    }

    /// <summary>Creates the exception for one fault.</summary>
    public FunctionsStartupException(string fault)
        : this([fault])
    {
    }

    /// <summary>The faults, one sentence or two each.</summary>
    public IReadOnlyList<string> Faults { get; }

    private static string Describe(IReadOnlyList<string> faults) =>
        $"The app cannot start: {faults.Count} {(faults.Count == 1 ? "fault" : "faults")}."
        + string.Concat(faults.Select(fault => $"{Environment.NewLine}  - {fault}"));
}
