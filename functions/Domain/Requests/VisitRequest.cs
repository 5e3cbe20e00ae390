using System.Text.Json.Serialization;
using Serverless.Domain.Documents;
using Serverless.Domain.Notes;
using Serverless.Domain.Parties;
using Serverless.Domain.Results;

namespace Serverless.Domain.Requests;

/// <summary>The status of a request: where it stands, since when, what it waits for, and how it came there.</summary>
public sealed partial record VisitRequest
{
    /// <summary>The reference, which is also the orchestration's instance id.</summary>
    public required Reference Reference { get; init; }

    /// <summary>Counts the changes, from 1. Of two copies the one with the higher revision is the newer.</summary>
    public required int Revision { get; init; }

    /// <summary>Every stay in a stage, the first one first; the last one lasts.</summary>
    public required IReadOnlyList<StagePeriod> Periods { get; init; }

    /// <summary>What it waits for; null when the next step is the system's own.</summary>
    public PendingStep? Pending { get; init; }

    /// <summary>The decisions taken on it, the first one first.</summary>
    public IReadOnlyList<Decision> Decisions { get; init; } = [];

    /// <summary>The position of every member in the no-objection procedure that runs or ran last; empty when there was none.</summary>
    public IReadOnlyList<MemberPosition> Positions { get; init; } = [];

    /// <summary>What is known from its note; null only for a request that began without one.</summary>
    public Registration? Registration { get; init; }

    /// <summary>Its documents, in the order in which they came.</summary>
    public IReadOnlyList<DocumentEntry> Documents { get; init; } = [];

    /// <summary>The questions that the mission was asked, the first one first.</summary>
    public IReadOnlyList<Clarification> Clarifications { get; init; } = [];

    /// <summary>The Message-ID of the note, without brackets: the mission's mails of this request hang on it.</summary>
    public string? NoteMessageId { get; init; }

    /// <summary>The stage it is in.</summary>
    [JsonIgnore]
    public Stage Stage => Periods[^1].Stage;

    /// <summary>Since when it is in that stage (UTC).</summary>
    [JsonIgnore]
    public DateTimeOffset Since => Periods[^1].From;

    /// <summary>Begins a request whose note has just been stored.</summary>
    /// <param name="reference">The reference allocated to it.</param>
    /// <param name="at">When the note came (UTC).</param>
    public static VisitRequest Begin(Reference reference, DateTimeOffset at) => new()
    {
        Reference = reference,
        Revision = 1,
        Periods = [new StagePeriod(Stage.Received, at)],
    };

    /// <summary>Goes to another stage; what was waited for is over.</summary>
    /// <param name="next">The stage to go to.</param>
    /// <param name="at">When (UTC), not before <see cref="Since"/>.</param>
    /// <returns>The changed request, or why that stage may not follow.</returns>
    public Result<VisitRequest> MoveTo(Stage next, DateTimeOffset at)
    {
        if (Stage.IsEnd())
        {
            return new Refusal(RefusalReason.WrongStage, $"{Reference} is {Stage}; its case is over and cannot go to {next}.");
        }

        var allowed = Allowed();
        if (!allowed.Contains(next))
        {
            return new Refusal(
                RefusalReason.WrongStage, $"{Reference} is in {Stage} and cannot go to {next}. It can go to: {string.Join(", ", allowed)}.");
        }

        if (at < Since)
        {
            return new Refusal(RefusalReason.Invalid, $"{Reference} is in {Stage} since {Since:O} and cannot leave it before, at {at:O}.");
        }

        return this with
        {
            Revision = Revision + 1,
            Periods = [.. Periods.SkipLast(1), Periods[^1] with { Until = at }, new StagePeriod(next, at)],
            Pending = null,
        };
    }

    /// <summary>Begins to wait for something, in place of what was waited for before.</summary>
    /// <param name="step">What; null for nothing any more.</param>
    public VisitRequest WaitingFor(PendingStep? step) => this with { Revision = Revision + 1, Pending = step };

    /// <summary>Records a decision.</summary>
    public VisitRequest Decided(Decision decision) => this with { Revision = Revision + 1, Decisions = [.. Decisions, decision] };

    /// <summary>Records a question to the mission.</summary>
    public VisitRequest Asked(Clarification question) => this with { Revision = Revision + 1, Clarifications = [.. Clarifications, question] };

    /// <summary>Records the answer to the question that was asked last, and what came with it.</summary>
    /// <param name="answer">The answer.</param>
    /// <param name="at">When it came (UTC).</param>
    /// <param name="documents">What came with it.</param>
    public VisitRequest Answered(string answer, DateTimeOffset at, IReadOnlyList<DocumentEntry> documents) => this with
    {
        Revision = Revision + 1,
        Documents = Join(documents),
        Clarifications =
        [
            .. Clarifications.SkipLast(1),
            .. Clarifications.TakeLast(1).Select(asked =>
                asked with { Answer = answer, AnsweredAt = at, Documents = [.. documents.Select(document => document.Id)] }),
        ],
    };

    /// <summary>Files documents. Those that are there already stay as they are.</summary>
    public VisitRequest Filed(IReadOnlyList<DocumentEntry> documents) => this with { Revision = Revision + 1, Documents = Join(documents) };

    /// <summary>Records what is known from the note, after an officer's look.</summary>
    public VisitRequest Registered(Registration registration) => this with { Revision = Revision + 1, Registration = registration };

    /// <summary>Begins a no-objection procedure among these members, all of them silent.</summary>
    public VisitRequest Circulated(IEnumerable<Party> members) =>
        this with { Revision = Revision + 1, Positions = [.. members.Select(member => new MemberPosition(member))] };

    /// <summary>Records a member's position in place of the one before.</summary>
    /// <returns>The changed request, or a refusal when the member was not asked.</returns>
    public Result<VisitRequest> Positioned(MemberPosition position)
    {
        ArgumentNullException.ThrowIfNull(position);
        return Positions.Any(known => known.Member == position.Member)
            ? this with { Revision = Revision + 1, Positions = [.. Positions.Select(known => known.Member == position.Member ? position : known)] }
            : new Refusal(RefusalReason.NotAllowed, $"{position.Member.Id} is not among the members to whom {Reference} was circulated.");
    }

    /// <summary>The stages it may go to now. A clarification leads back to where it interrupted, and nowhere else.</summary>
    public IReadOnlyList<Stage> Allowed()
    {
        if (Stage != Stage.AwaitingClarification)
        {
            return Stage.Next();
        }

        var interrupted = Periods[^2].Stage;
        return [.. Stage.Next().Where(next => next == interrupted || next.IsEnd())];
    }

    private List<DocumentEntry> Join(IReadOnlyList<DocumentEntry> documents) =>
    [
        .. Documents,
        .. documents.Where(document => !Documents.Any(known => known.Id == document.Id && known.Version == document.Version)),
    ];
}
