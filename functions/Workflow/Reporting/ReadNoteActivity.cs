using Microsoft.Azure.Functions.Worker;
using NodaTime;
using Serverless.Domain.Calendars;
using Serverless.Domain.Documents;
using Serverless.Domain.Policies;
using Serverless.Domain.Results;
using Serverless.Workflow.Documents;
using Serverless.Workflow.Register;

namespace Serverless.Workflow.Reporting;

/// <summary>Makes the next version of the Information Note of what the lead expert sent in. Repeating it keeps the same version.</summary>
/// <param name="policy">The policy, for Headquarters' calendar.</param>
/// <param name="registers">The registers.</param>
/// <param name="documents">The documents.</param>
/// <param name="edited">Reads edited notes.</param>
/// <param name="keeper">Keeps the note.</param>
public sealed class ReadNoteActivity(Policy policy, IRegisters registers, IDocuments documents, EditedNotes edited, NoteKeeper keeper)
{
    /// <summary>The function's name.</summary>
    public const string Name = nameof(ReadNoteActivity);

    /// <summary>Reads it.</summary>
    [Function(Name)]
    public async Task<ReadNote> RunAsync([ActivityTrigger] NoteToRead sent, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(sent);
        if (await documents.ReadAsync(sent.Visit.Reference, sent.Document, cancellationToken) is not { } content)
        {
            return new ReadNote(null, new Refusal(RefusalReason.NotFound, $"The document {sent.Document.Id} of {sent.Visit.Reference} is not there. Send it again."));
        }

        var edition = await edited.ReadAsync(sent.Visit, sent.Document.Name, content, sent.By, cancellationToken);
        if (!edition.IsDone)
        {
            return new ReadNote(null, edition.Refusal);
        }

        var index = await registers.GetAsync(cancellationToken);
        var day = new WorkingCalendars(index.Registers, policy).Headquarters.DayOf(Instant.FromDateTimeOffset(sent.At)).ToDateOnly();
        return new ReadNote(
            await keeper.KeepAsync(version => edition.Value.AsDraft(version, day), sent.Visit.Reporting!.Newest + 1, sent.By, DocumentStatus.Draft, cancellationToken),
            Refusal: null);
    }
}
