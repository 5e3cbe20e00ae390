using Serverless.Domain.Parties;
using Serverless.Domain.Register;
using Serverless.Domain.Requests;
using Serverless.Workflow.Register;
using Serverless.Workflow.Requests;

namespace Serverless.Workflow.Calendars;

/// <summary>
/// Makes calendar feeds: for officers and the Coordinator of all visits, for anybody else of those that they were asked for and have not
/// refused. Visits are in it from the day on which people are asked for them until two years later.
/// </summary>
/// <param name="requests">The requests.</param>
/// <param name="registers">The registers, for the time zones of the venues.</param>
/// <param name="entries">Makes the entries.</param>
/// <param name="writer">Writes feeds.</param>
/// <param name="time">The clock.</param>
public sealed class FeedDesk(IRequestStore requests, IRegisters registers, CalendarEntries entries, IFeedWriter writer, TimeProvider time)
{
    /// <summary>Makes a feed. As long as no visit changes it is the same text.</summary>
    /// <param name="party">Whose feed it is.</param>
    /// <param name="name">The name under which programs show it.</param>
    /// <param name="words">Finds the words of a visit's entry.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The content of a file of type <c>text/calendar; charset=utf-8</c>.</returns>
    public async Task<string> WriteAsync(
        Party party, string name, Func<Reference, RegisterIndex, EntryWords> words, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(words);
        var index = await registers.GetAsync(cancellationToken);
        var year = time.GetUtcNow().Year;
        var visits = await requests.ListOpenAsync(cancellationToken)
            .Concat(requests.ListClosedAsync(year, cancellationToken))
            .Concat(requests.ListClosedAsync(year - 1, cancellationToken))
            .ToListAsync(cancellationToken);

        // A case that ends while it is listed may be on both lists; what is newer counts.
        return writer.Write(
            name,
            visits.GroupBy(visit => visit.Reference)
                .Select(same => same.MaxBy(visit => visit.Revision)!)
                .Select(visit => entries.Show(visit, party, words(visit.Reference, index), index))
                .OfType<Domain.Invitations.VisitEvent>());
    }
}
