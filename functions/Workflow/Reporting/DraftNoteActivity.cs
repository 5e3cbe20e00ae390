using Microsoft.Azure.Functions.Worker;
using Serverless.Domain.Calendars;
using Serverless.Domain.Documents;
using Serverless.Domain.Languages;
using Serverless.Domain.Parties;
using Serverless.Domain.Policies;
using Serverless.Domain.Reporting;
using Serverless.Domain.Requests;
using Serverless.Workflow.Register;
using Serverless.Workflow.Requests;

namespace Serverless.Workflow.Reporting;

/// <summary>
/// Drafts the Information Note of a visit that was held, from its record and the registers, in all six languages. The English one is
/// edited. Repeating it keeps the same version.
/// </summary>
/// <param name="policy">The policy, for Headquarters' calendar.</param>
/// <param name="registers">The registers.</param>
/// <param name="requests">The State's earlier visits.</param>
/// <param name="keeper">Keeps the note.</param>
public sealed class DraftNoteActivity(Policy policy, IRegisters registers, IRequestStore requests, NoteKeeper keeper)
{
    /// <summary>The function's name.</summary>
    public const string Name = nameof(DraftNoteActivity);

    /// <summary>Drafts it.</summary>
    [Function(Name)]
    public async Task<DocumentEntry> RunAsync([ActivityTrigger] VisitRequest visit, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(visit);
        var index = await registers.GetAsync(cancellationToken);
        var others = await requests.ListOfAsync(visit.Reference.State, cancellationToken);

        // Dated by the stage, not by the clock: the same draft again is the same document.
        var facts = new NoteRecordFacts(visit, index, others, new WorkingCalendars(index.Registers, policy), visit.Since);
        var draft = NoteEdition.Draft([.. LanguageTags.All.OrderByDescending(language => language == Language.English).Select(facts.In)]);
        return await keeper.KeepAsync(
            version => draft.AsDraft(version, draft.Note.Date), (visit.Reporting?.Newest ?? 0) + 1, Party.System, DocumentStatus.Draft, cancellationToken);
    }
}
