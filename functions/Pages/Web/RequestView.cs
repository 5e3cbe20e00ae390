using Serverless.Domain.Links;
using Serverless.Domain.Reporting;
using Serverless.Domain.Requests;
using Serverless.Pages.Web.Forms;
using Serverless.Workflow.Commands;

namespace Serverless.Pages.Web;

/// <summary>Everything that a page about one request shows.</summary>
/// <param name="Reader">Who reads.</param>
/// <param name="Visit">The request as it stands.</param>
/// <param name="Purpose">What the link is for.</param>
/// <param name="Now">When the page is made (UTC).</param>
/// <param name="CanAct">Whether the form of the purpose is shown.</param>
public sealed record RequestView(Reader Reader, VisitRequest Visit, LinkPurpose Purpose, DateTimeOffset Now, bool CanAct)
{
    /// <summary>Whether the link still lets its holder act, whether the form is shown or not.</summary>
    public bool IsOpen { get; init; }

    /// <summary>Why the form is not shown: what came first; null when it is shown, or nothing of the kind happened.</summary>
    public LinkEnd? Ended { get; init; }

    /// <summary>The command that was sent from this page, as it stands; null when none was.</summary>
    public StoredCommand? Sent { get; init; }

    /// <summary>Whether the page looks again by itself for the outcome of what was sent.</summary>
    public bool LooksAgain { get; init; }

    /// <summary>What was filled in, and what is wrong with it.</summary>
    public FormState Form { get; init; } = FormState.Empty;

    /// <summary>For whoever decides: the State's other requests, the newest first.</summary>
    public IReadOnlyList<VisitRequest> Others { get; init; } = [];

    /// <summary>The visits to the State before and after.</summary>
    public VisitNeighbours Neighbours { get; init; } = VisitNeighbours.None;

    /// <summary>Whether a form was sent that the page has not any more, though others can still be used.</summary>
    public bool IsOvertaken { get; init; }

    /// <summary>Whether what was filled in is shown again only to be looked at: nothing is wrong with it, and nothing was sent.</summary>
    public bool IsDraft { get; init; }

    /// <summary>For the Coordinator: the plan with its reasons, and what a change would mean.</summary>
    public PlanView Plan { get; init; } = PlanView.None;

    /// <summary>For those who review, edit or decide on a draft: its ledger as the reader may see it, and what is asked for.</summary>
    public DraftView Draft { get; init; } = DraftView.None;

    /// <summary>For whoever edits or clears the Information Note: its newest version in all languages; null for others.</summary>
    public NoteEdition? Note { get; init; }

    /// <summary>Whether the reader has been asked anew since, with another link.</summary>
    public bool HasNewer { get; init; }

    /// <summary>Whether the reader is not asked for the visit any more.</summary>
    public bool IsReleased { get; init; }

    /// <summary>What ends the request or puts its visit off and is to be confirmed, in place of everything else, by <see cref="Forms.FormActions.Endings"/>.</summary>
    public string? Ending { get; init; }

    /// <summary>What the reader can do to end the request or put its visit off.</summary>
    public IReadOnlyList<string> Endings { get; init; } = [];
}
