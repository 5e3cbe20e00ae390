namespace Serverless.Pages.Web.Forms;

/// <summary>What a form was sent for: the value of the button that was pressed.</summary>
public static class FormActions
{
    /// <summary>The name of the buttons.</summary>
    public const string Field = "action";

    /// <summary>The name of the hidden field with the request's revision that the page showed: the same form again is the same command.</summary>
    public const string Revision = "revision";

    /// <summary>Decide, take a position, answer, confirm a registration, place a mail: what the page is for.</summary>
    public const string Act = "act";

    /// <summary>Ask the mission, in place of confirming.</summary>
    public const string Ask = "ask";

    /// <summary>Withdraw the request.</summary>
    public const string Withdraw = "withdraw";

    /// <summary>Put the visit off.</summary>
    public const string Postpone = "postpone";

    /// <summary>Call the visit off.</summary>
    public const string Cancel = "cancel";

    /// <summary>Show what a change to a proposal would cost; does nothing.</summary>
    public const string Cost = "cost";

    /// <summary>Confirm a proposal with changes.</summary>
    public const string Change = "change";

    /// <summary>Confirm an alternative to a proposal.</summary>
    public const string Alternative = "alternative";

    /// <summary>Ask for another plan.</summary>
    public const string Again = "again";

    /// <summary>Send the list of participants.</summary>
    public const string Participants = "participants";

    /// <summary>Send the programme.</summary>
    public const string Programme = "programme";

    /// <summary>Tick an item of the checklist off.</summary>
    public const string Complete = "complete";

    /// <summary>Open an item of the checklist again.</summary>
    public const string Reopen = "reopen";

    /// <summary>Send the edited Information Note.</summary>
    public const string NoteFile = "note";

    /// <summary>What ends a request or puts its visit off: each has a page of its own below the link, on which it is asked once more.</summary>
    public static IReadOnlyList<string> Endings { get; } = [Postpone, Withdraw, Cancel];
}
