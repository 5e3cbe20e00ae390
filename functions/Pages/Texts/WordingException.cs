namespace Serverless.Pages.Texts;

/// <summary>The catalogues of words have faults; the app must not start with them, or somebody would get a letter with a hole.</summary>
public sealed class WordingException : Exception
{
    /// <summary>Makes the exception.</summary>
    /// <param name="faults">Every fault, each with file or key and language.</param>
    public WordingException(IReadOnlyList<string> faults)
        : base($"The words in functions/Pages/Texts have {faults.Count} fault(s):{Environment.NewLine}{string.Join(Environment.NewLine, faults)}") =>
        Faults = faults;

    /// <summary>Every fault.</summary>
    public IReadOnlyList<string> Faults { get; }
}
