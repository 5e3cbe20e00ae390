namespace Serverless.Workflow.Calendars;

/// <summary>
/// Reads an expert's calendar file. Every event counts as away except those that are transparent
/// or cancelled, and the visits that this system itself put there. An event
/// with the category <c>MAY-FINISH</c>, with <c>X-1540-AWAY:MAY-FINISH</c>, or with words such as "may finish" in its title
/// is of the second kind.
/// </summary>
public interface IAvailabilityReader
{
    /// <summary>Reads when the expert is away. Never fails because of the file, whatever it is, and takes bounded time and memory.</summary>
    /// <param name="file">The file's bytes.</param>
    /// <param name="from">The first day that matters.</param>
    /// <param name="until">The last day that matters.</param>
    /// <param name="timeZone">The expert's own time zone (IANA id), for whole days and times without a zone.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="ArgumentException">The time zone is unknown, or the days are in the wrong order.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    AvailabilityReading Read(
        ReadOnlyMemory<byte> file, DateOnly from, DateOnly until, string timeZone, CancellationToken cancellationToken = default);
}
