using Azure;
using Azure.Data.Tables;
using Serverless.Domain.Bookings;
using Serverless.Domain.Requests;
using Serverless.Domain.Results;
using Serverless.Workflow.Bookings;

namespace Serverless.Storage.Bookings;

/// <summary>
/// Bookings in two tables: <see cref="TeamRows"/> say what belongs to whom, <see cref="DayRows"/> are the locks against two
/// requests that take the same day.
/// </summary>
internal sealed class BookingTables(TableServiceClient account, TimeProvider time) : IBookings
{
    /// <summary>How long taking the days of a team may last. Who takes longer has died, and its days are free again.</summary>
    internal static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    // Leftovers on days that are over are in nobody's way; they have been swept many times before they are this old.
    private const int SweptDays = 31;

    private readonly TeamRows _teams = new(account);
    private readonly DayRows _days = new(account, new TeamRows(account), time);

    public async Task<Result<HoldAnswer>> HoldAsync(
        Reference reference, int round, IReadOnlyList<ExpertDays> team, DateTimeOffset heldUntil, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(team);
        ArgumentOutOfRangeException.ThrowIfLessThan(round, 1);
        var asked = ExpertDays.InOrder(team);
        return ExpertDays.Fault(reference, asked) is { } fault
            ? fault
            : await Races.RetryAsync(() => HoldOnceAsync(reference, round, asked, heldUntil, cancellationToken));
    }

    public Task<Result<TeamBookings>> ConfirmAsync(Reference reference, int round, CancellationToken cancellationToken) =>
        ChangeAsync(reference, team => team.Confirm(round), cancellationToken);

    public Task<Result<TeamBookings>> RenewAsync(
        Reference reference, int round, DateTimeOffset heldUntil, CancellationToken cancellationToken) =>
        ChangeAsync(reference, team => team.Renew(round, heldUntil), cancellationToken);

    public Task ReleaseAsync(Reference reference, CancellationToken cancellationToken) =>
        FreeAsync(reference, _ => new TeamBookings { Reference = reference }, cancellationToken);

    public Task ReleaseAsync(Reference reference, string expert, CancellationToken cancellationToken) =>
        FreeAsync(reference, team => team.Without(expert), cancellationToken);

    public async Task<TeamBookings?> FindAsync(Reference reference, CancellationToken cancellationToken) =>
        (await _teams.ReadAsync(reference, cancellationToken)).Team;

    public async Task<IReadOnlyList<Booking>> AllAsync(DateOnly from, DateOnly until, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        return
        [
            .. (await _teams.ListAsync(from, until, cancellationToken))
                .SelectMany(row => row.Team.WithoutExpired(now).Bookings())
                .Where(booking => from <= booking.Day && booking.Day <= until)
                .OrderBy(booking => booking.Expert, StringComparer.Ordinal)
                .ThenBy(booking => booking.Day),
        ];
    }

    public async Task<IReadOnlyList<Booking>> OfExpertAsync(
        string expert, DateOnly from, DateOnly until, CancellationToken cancellationToken) =>
        [.. (await AllAsync(from, until, cancellationToken)).Where(booking => booking.Expert == expert)];

    public async Task<BookingSweep> SweepAsync(CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var from = DateOnly.FromDateTime(now.UtcDateTime).AddDays(-SweptDays);
        var expired = new List<Reference>();
        var standing = new List<TeamBookings>();

        // The rows before the teams: what is taken meanwhile has changed its row, and is not removed.
        var rows = await _days.ListAsync(from, cancellationToken);
        foreach (var (team, version) in await _teams.ListAsync(from, DateOnly.MaxValue, cancellationToken))
        {
            standing.Add(team);
            if (team.HasExpired(now) && await TryWriteAsync(team.WithoutExpired(now), version, cancellationToken))
            {
                standing[^1] = team.WithoutExpired(now);
                expired.Add(team.Reference);
            }
        }

        return new BookingSweep(expired, await _days.RemoveLeftoversAsync(rows, standing, cancellationToken));
    }

    private async Task<Result<HoldAnswer>> HoldOnceAsync(
        Reference reference, int round, IReadOnlyList<ExpertDays> asked, DateTimeOffset heldUntil, CancellationToken cancellationToken)
    {
        var (found, version) = await _teams.ReadAsync(reference, cancellationToken);
        var before = found ?? new TeamBookings { Reference = reference };
        if (Math.Max(before.Round, before.Attempt?.Round ?? 0) is var latest && latest > round)
        {
            return new Refusal(RefusalReason.AlreadyDone, $"Round {round} of {reference} is over: round {latest} was proposed after it.");
        }

        if (before.Stands(round, asked))
        {
            return new HoldAnswer([]);
        }

        var now = time.GetUtcNow();
        var attempt = new TeamAttempt(round, asked, heldUntil, now + Patience);
        var trying = before;
        if (before.Attempt?.IsSameAs(attempt) != true || before.Attempt.GivenUpAt <= now)
        {
            // Nothing is taken before this is written; so whatever is taken can be found.
            trying = before.Trying(attempt);
            version = await _teams.WriteAsync(trying, version, cancellationToken);
        }

        // In the order of their ids, for all callers: two that want the same experts meet at the first.
        var conflicts = new List<BookingConflict>();
        foreach (var expert in asked)
        {
            conflicts.AddRange(await _days.TakeAsync(reference, expert, writes: conflicts.Count == 0, cancellationToken));
        }

        // From the very version under which the days were taken: had it been given up in between, they could be another's.
        await _teams.WriteAsync(conflicts.Count == 0 ? trying.Held() : trying.GivenUp(), version, cancellationToken);
        await _days.TidyAsync(reference, before.Experts().Union(trying.Experts(), StringComparer.Ordinal), cancellationToken);
        return new HoldAnswer(conflicts);
    }

    private Task<Result<TeamBookings>> ChangeAsync(
        Reference reference, Func<TeamBookings, Result<TeamBookings>> change, CancellationToken cancellationToken) => Races.RetryAsync(async () =>
    {
        var (team, version) = await _teams.ReadAsync(reference, cancellationToken);
        var changed = change(team ?? new TeamBookings { Reference = reference });
        if (changed.IsDone)
        {
            await _teams.WriteAsync(changed.Value, version, cancellationToken);
        }

        return changed;
    });

    private async Task FreeAsync(Reference reference, Func<TeamBookings, TeamBookings> change, CancellationToken cancellationToken)
    {
        var before = await Races.RetryAsync(async () =>
        {
            var (team, version) = await _teams.ReadAsync(reference, cancellationToken);
            if (team is not null)
            {
                await _teams.WriteAsync(change(team), version, cancellationToken);
            }

            return team;
        });
        await _days.TidyAsync(reference, before?.Experts() ?? [], cancellationToken);
    }

    private async Task<bool> TryWriteAsync(TeamBookings team, ETag version, CancellationToken cancellationToken)
    {
        try
        {
            await _teams.WriteAsync(team, version, cancellationToken);
            return true;
        }
        catch (RequestFailedException error) when (Races.IsLost(error))
        {
            // Changed in this moment; the next sweep looks again.
            return false;
        }
    }
}
