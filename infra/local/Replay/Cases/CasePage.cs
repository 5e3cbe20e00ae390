namespace Serverless.Local.Replay.Cases;

/// <summary>What is done on a page: fields are filled in and a form is sent, as a browser does.</summary>
internal sealed record CasePage
{
    /// <summary>The fields by their names. The form is the one that has all of them.</summary>
    public IReadOnlyDictionary<string, string> Fields { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>The name or value of the button that is pressed; the form's first if not given.</summary>
    public string? Press { get; init; }

    /// <summary>The HTTP status of the answer.</summary>
    public int Status { get; init; } = 200;

    /// <summary>Words that the answer must hold.</summary>
    public IReadOnlyList<string> Contains { get; init; } = [];

    /// <summary>What is done on the page that comes in answer.</summary>
    public CasePage? Then { get; init; }
}
