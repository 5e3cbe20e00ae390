using Serverless.Domain.Requests;
using Serverless.Domain.Results;
using Serverless.Workflow.Requests;

namespace Serverless.Workflow.Closing;

/// <summary>Gives the archive of a case that is over. Where something has come to its record since the last one, there is a new version.</summary>
/// <param name="requests">The requests.</param>
/// <param name="records">Reads the record.</param>
/// <param name="archives">The archives.</param>
/// <param name="maker">Makes them.</param>
public sealed class ArchiveDesk(IRequestStore requests, CaseRecordReader records, IArchives archives, ArchiveMaker maker)
{
    /// <summary>Finds the archive, or makes it.</summary>
    /// <returns>The archive; a refusal while the case is open, or when there is none.</returns>
    public async Task<Result<ArchiveStamp>> GetAsync(Reference reference, CancellationToken cancellationToken)
    {
        if (await requests.FindAsync(reference, cancellationToken) is not { } visit)
        {
            return new Refusal(RefusalReason.NotFound, $"There is no request {reference}.");
        }

        if (!visit.Stage.IsEnd())
        {
            return new Refusal(
                RefusalReason.WrongStage, $"{reference} is in {visit.Stage} since {visit.Since:O}. Its archive is made when the case is over.");
        }

        var record = await records.ReadAsync(visit, cancellationToken);
        var newest = await archives.FindAsync(reference, cancellationToken);
        return newest?.Covers == record.Extent ? newest : await maker.MakeAsync(record, (newest?.Version ?? 0) + 1, cancellationToken);
    }
}
