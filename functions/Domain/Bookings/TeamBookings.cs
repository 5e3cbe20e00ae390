using Serverless.Domain.Requests;
using Serverless.Domain.Results;

namespace Serverless.Domain.Bookings;

/// <summary>
/// All that one request has booked. It is changed as a whole, so that a team is held, confirmed or freed as a whole: what is
/// in it belongs to the request, and nothing else does.
/// </summary>
public sealed record TeamBookings
{
    /// <summary>The request.</summary>
    public required Reference Reference { get; init; }

    /// <summary>The round that stands; 0 when none was held yet.</summary>
    public int Round { get; init; }

    /// <summary>The experts of that round, by id.</summary>
    public IReadOnlyList<BookedExpert> Team { get; init; } = [];

    /// <summary>The experts of that round whose holds expired and were given up.</summary>
    public IReadOnlyList<string> Lapsed { get; init; } = [];

    /// <summary>The round that is being held at this moment; null when none is.</summary>
    public TeamAttempt? Attempt { get; init; }

    /// <summary>The experts of whom it has days, by id.</summary>
    public IEnumerable<string> Experts() =>
        Team.Select(booked => booked.Expert).Concat(Attempt?.Team.Select(asked => asked.Expert) ?? []).Distinct(StringComparer.Ordinal);

    /// <summary>Whether there is nothing in it.</summary>
    public bool IsEmpty() => Team.Count == 0 && Attempt is null;

    /// <summary>Whether it has a day of an expert. A round that is being held counts: it keeps its days against others.</summary>
    public bool Has(string expert, DateOnly day) =>
        Team.Any(booked => booked.Expert == expert && booked.Days.Contains(day))
        || Attempt?.Team.Any(asked => asked.Expert == expert && asked.Days.Contains(day)) == true;

    /// <summary>Whether a round stands whole with these days.</summary>
    public bool Stands(int round, IReadOnlyList<ExpertDays> team) =>
        Round == round
        && Team.Count == team.Count
        && team.All(asked => Team.Any(booked => booked.Expert == asked.Expert && booked.Days.SequenceEqual(asked.Days)));

    /// <summary>Begins to hold a round; what stands stays.</summary>
    public TeamBookings Trying(TeamAttempt attempt) => this with { Attempt = attempt };

    /// <summary>The round that was being held stands now. Days that were confirmed before stay confirmed.</summary>
    /// <exception cref="InvalidOperationException">None is being held.</exception>
    public TeamBookings Held()
    {
        var held = Attempt ?? throw new InvalidOperationException($"{Reference} is not holding anything.");
        return this with
        {
            Round = held.Round,
            Team = [.. held.Team.Select(asked => new BookedExpert(asked.Expert, asked.Days, IsConfirmed(asked) ? null : held.HeldUntil))],
            Lapsed = [],
            Attempt = null,
        };
    }

    /// <summary>The round that was being held is given up; what stood before stands.</summary>
    public TeamBookings GivenUp() => this with { Attempt = null };

    /// <summary>Makes a round firm.</summary>
    public Result<TeamBookings> Confirm(int round) => Change(round, booked => booked with { HeldUntil = null });

    /// <summary>Prolongs the holds of a round.</summary>
    /// <param name="round">The round.</param>
    /// <param name="heldUntil">When they expire (UTC).</param>
    public Result<TeamBookings> Renew(int round, DateTimeOffset heldUntil) =>
        Change(round, booked => booked.HeldUntil is null ? booked : booked with { HeldUntil = heldUntil });

    /// <summary>Without one expert.</summary>
    public TeamBookings Without(string expert) => this with
    {
        Team = [.. Team.Where(booked => booked.Expert != expert)],
        Lapsed = [.. Lapsed.Where(lapsed => lapsed != expert)],
        Attempt = Attempt?.Team.Any(asked => asked.Expert == expert) == true ? null : Attempt,
    };

    /// <summary>Whether something in it is beyond its time.</summary>
    /// <param name="now">The present (UTC).</param>
    public bool HasExpired(DateTimeOffset now) => Attempt?.GivenUpAt <= now || Team.Any(booked => booked.IsExpired(now));

    /// <summary>Without what is beyond its time.</summary>
    /// <param name="now">The present (UTC).</param>
    public TeamBookings WithoutExpired(DateTimeOffset now) => this with
    {
        Team = [.. Team.Where(booked => !booked.IsExpired(now))],
        Lapsed = [.. Lapsed, .. Team.Where(booked => booked.IsExpired(now)).Select(booked => booked.Expert)],
        Attempt = Attempt?.GivenUpAt <= now ? null : Attempt,
    };

    /// <summary>The days of the round that stands, one by one. Those of a round that is only being held may yet be another's.</summary>
    public IEnumerable<Booking> Bookings() => Team.SelectMany(booked =>
        booked.Days.Select(day => new Booking(booked.Expert, day, Reference, Round, booked.Kind, booked.HeldUntil)));

    private bool IsConfirmed(ExpertDays asked) =>
        Team.Any(booked => booked.Expert == asked.Expert && booked.HeldUntil is null && asked.Days.All(booked.Days.Contains));

    private Result<TeamBookings> Change(int round, Func<BookedExpert, BookedExpert> change)
    {
        if (Round != round)
        {
            return new Refusal(
                RefusalReason.AlreadyDone,
                Round == 0 ? $"{Reference} holds nothing yet." : $"{Reference} does not hold round {round}; round {Round} stands.");
        }

        return Lapsed.Count > 0
            ? new Refusal(
                RefusalReason.AlreadyDone,
                $"Round {round} of {Reference} expired and is not whole any more: {string.Join(", ", Lapsed)} were given up. Propose the team again.")
            : this with { Team = [.. Team.Select(change)] };
    }
}
