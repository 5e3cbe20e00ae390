namespace Serverless.Pages.Web.Forms;

/// <summary>What forms about a draft are sent for: the value of the button that was pressed.</summary>
public static class DraftActions
{
    /// <summary>Send the draft back.</summary>
    public const string Return = "return";

    /// <summary>Send in what somebody else has returned.</summary>
    public const string Behalf = "behalf";

    /// <summary>Agree to the draft. As a name in an address: ask for that once more.</summary>
    public const string Agree = "agree";

    /// <summary>Name the reviewers.</summary>
    public const string Reviewers = "reviewers";

    /// <summary>Answer a question of the editor.</summary>
    public const string Confirm = "confirm";

    /// <summary>Say what becomes of entries.</summary>
    public const string Settle = "settle";

    /// <summary>Ask whoever made an entry.</summary>
    public const string Question = "question";

    /// <summary>Send the next version.</summary>
    public const string Issue = "issue";

    /// <summary>The name of the hidden field with the version that the page showed.</summary>
    public const string Version = "version";

    /// <summary>The actions whose form has a file, by the name of the field that it is in.</summary>
    public static IReadOnlyDictionary<string, string> Files { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        [Return] = DraftReturnForm.File, [Behalf] = DraftReturnForm.BehalfFile, [Issue] = DraftIssueForm.File,
    };
}
