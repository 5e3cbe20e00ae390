namespace Serverless.Pages.Web;

/// <summary>Why there is no page, as its reader is told.</summary>
public enum PageProblem
{
    /// <summary>There is no such link, or its time has passed. Both are said in the same words, so that guessing tells nothing.</summary>
    Unknown,

    /// <summary>Too many links were tried from this address.</summary>
    TooMany,

    /// <summary>The form is larger than any that the pages send.</summary>
    TooLarge,

    /// <summary>The form does not come from one of the pages.</summary>
    Foreign,

    /// <summary>The request was removed under the rule of retention.</summary>
    Removed,

    /// <summary>The document is not there, or not for this reader.</summary>
    NoDocument,

    /// <summary>There is no published Information Note at this address.</summary>
    NoNote,
}
