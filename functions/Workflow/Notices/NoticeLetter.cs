using Serverless.Domain.Availability;
using Serverless.Domain.Drafts;
using Serverless.Domain.Notices;
using Serverless.Domain.Register;
using Serverless.Domain.Reporting;
using Serverless.Domain.Requests;
using Serverless.Workflow.Planning;
using Serverless.Workflow.Triage;

namespace Serverless.Workflow.Notices;

/// <summary>A notice with everything that its letter needs, as it is at the moment of sending.</summary>
/// <param name="Notice">The notice.</param>
/// <param name="To">Who is written to.</param>
/// <param name="Registers">The registers, for names.</param>
/// <param name="Track">Where the request can be followed; null where there is none, or <paramref name="Act"/> shows it too.</param>
/// <param name="Act">Where the addressee can do what is asked and see where the request stands; null when nothing is asked.</param>
public sealed record NoticeLetter(Notice Notice, Addressee To, RegisterIndex Registers, Uri? Track, Uri? Act)
{
    /// <summary>The request as it stands; null for a notice that belongs to none.</summary>
    public VisitRequest? Visit { get; init; }

    /// <summary>For a decision: the State's earlier requests, the newest first. For the digest of decisions: the requests it lists.</summary>
    public IReadOnlyList<VisitRequest> Others { get; init; } = [];

    /// <summary>For a proposal, or where there is none: the round of planning with its reasons, or with what conflicts; null where it is not kept.</summary>
    public StoredPlan? Plan { get; init; }

    /// <summary>For a draft that goes round again: how many changes and remarks of the round before had which outcome, as far as everybody may see them.</summary>
    public IReadOnlyDictionary<LedgerOutcome, int> Settled { get; init; } = new Dictionary<LedgerOutcome, int>();

    /// <summary>For the Information Note: its newest version; null where there is none.</summary>
    public NoteEdition? Note { get; init; }

    /// <summary>For a published Information Note: the page on which everybody can read it; null where there are no pages.</summary>
    public Uri? NotePage { get; init; }

    /// <summary>For an expert who gets a calendar entry: where all their visits are as a calendar; null for others.</summary>
    public Uri? Feed { get; init; }

    /// <summary>For an expert who gets a calendar entry: where they say when they are away; null for others.</summary>
    public Uri? Away { get; init; }

    /// <summary>For a notice about a mail that could not be placed: that mail.</summary>
    public TriageItem? Unplaced { get; init; }

    /// <summary>For an expert's absences: all that are known.</summary>
    public IReadOnlyList<AwayPeriod> Absences { get; init; } = [];

    /// <summary>For an officer's digest: what it lists.</summary>
    public OfficerBoard Board { get; init; } = OfficerBoard.Empty;

    /// <summary>For an officer's digest: where each request that it lists can be followed, put off or ended.</summary>
    public IReadOnlyDictionary<Reference, Uri> Pages { get; init; } = new Dictionary<Reference, Uri>();
}
