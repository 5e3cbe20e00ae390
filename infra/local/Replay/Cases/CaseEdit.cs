namespace Serverless.Local.Replay.Cases;

/// <summary>One thing that somebody does to a Word document.</summary>
internal sealed record CaseEdit
{
    /// <summary>The first paragraph that holds these words is meant.</summary>
    public string? Find { get; init; }

    /// <summary>The row of a plan that is meant, by its mark, such as <c>op3c_nuclear_1</c>.</summary>
    public string? Measure { get; init; }

    /// <summary>The cell of that row, from 1.</summary>
    public int Column { get; init; } = 1;

    /// <summary>These words take the place of those found; of the row's cell they become the text.</summary>
    public string? Replace { get; init; }

    /// <summary>A remark beside the words found, or the row's cell.</summary>
    public string? Comment { get; init; }

    /// <summary>Whether the program tracks it.</summary>
    public bool Tracked { get; init; } = true;

    /// <summary>Whether the document gets macros, as those of a template with macros have.</summary>
    public bool Macros { get; init; }

    /// <summary>After how many bytes the file ends, as after a broken transfer; null for the whole.</summary>
    public int? Cut { get; init; }

    /// <summary>Whose tracked changes are accepted; <c>*</c> stands for anything.</summary>
    public string? Accept { get; init; }

    /// <summary>Whose tracked changes are rejected.</summary>
    public string? Reject { get; init; }

    /// <summary>Whose remarks are taken away.</summary>
    public string? Resolve { get; init; }
}
