namespace Serverless.Workflow.Calendars;

/// <summary>Gets calendar files from addresses that experts gave.</summary>
public interface ICalendarSource
{
    /// <summary>
    /// Gets a file. Only over https and only from public addresses of the Internet, also where it leads on to another address.
    /// </summary>
    /// <param name="url">Where it is.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="CalendarSourceException">It cannot be had; the message says why and what to do.</exception>
    Task<byte[]> GetAsync(Uri url, CancellationToken cancellationToken);
}
