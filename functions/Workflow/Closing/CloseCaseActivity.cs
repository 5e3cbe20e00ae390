using Microsoft.Azure.Functions.Worker;
using Serverless.Domain.Requests;
using Serverless.Workflow.Notices;

namespace Serverless.Workflow.Closing;

/// <summary>Makes what is left of a case that is about to be closed: its archive and its statistics. Repeating it gives the archive that is there.</summary>
/// <param name="relay">Sends what is still to be sent, so that the archive has it.</param>
/// <param name="records">Reads the record.</param>
/// <param name="archives">The archives.</param>
/// <param name="maker">Makes the archive.</param>
public sealed class CloseCaseActivity(Relay relay, CaseRecordReader records, IArchives archives, ArchiveMaker maker)
{
    /// <summary>The function's name.</summary>
    public const string Name = nameof(CloseCaseActivity);

    private const int First = 1;

    /// <summary>Makes it.</summary>
    /// <param name="visit">The request as it will stand once it is closed.</param>
    /// <param name="cancellationToken">Gives up.</param>
    [Function(Name)]
    public async Task<ClosedCase> RunAsync([ActivityTrigger] VisitRequest visit, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(visit);
        await relay.RunAsync(visit.Reference, cancellationToken);
        var record = await records.ReadAsync(visit, cancellationToken);
        var archive = await archives.FindAsync(visit.Reference, cancellationToken) ?? await maker.MakeAsync(record, First, cancellationToken);
        return new ClosedCase(archive.Entry, record.Statistics);
    }
}
