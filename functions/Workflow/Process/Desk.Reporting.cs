using Serverless.Domain.Commands;
using Serverless.Domain.Documents;
using Serverless.Domain.Notices;
using Serverless.Domain.Parties;
using Serverless.Domain.Reporting;
using Serverless.Domain.Requests;
using Serverless.Workflow.Reporting;

namespace Serverless.Workflow.Process;

/// <summary>How the Information Note comes about.</summary>
internal sealed partial class Desk
{
    /// <summary>Drafts the note from the record, and asks the lead expert to edit it.</summary>
    internal async Task DraftNoteAsync()
    {
        var document = await context.CallActivityAsync<DocumentEntry>(DraftNoteActivity.Name, Visit, Patiently);
        var drafted = WithVersion(Visit, document, new NoteVersion(document.Version, Party.System, Now));
        await OpenAsync(
            drafted,
            Steps.NoteEdit,
            opened => [Event(opened, "NoteDrafted", Party.System, ("version", Number(document.Version)))],
            opened => ToEdit(opened, reason: null));
    }

    /// <summary>Takes the lead expert's note, edited or as it stands, and asks the Coordinator to clear it.</summary>
    internal async Task TakeNoteAsync(CommandEnvelope command, SubmitNote submitted)
    {
        var taken = Visit;
        if (submitted.Document is { } edited)
        {
            var read = await context.CallActivityAsync<ReadNote>(
                ReadNoteActivity.Name, new NoteToRead(Visit, edited, command.By, command.At), Patiently);
            if (read.Document is not { } document)
            {
                await RefuseAsync(command, read.Refusal!);
                return;
            }

            taken = WithVersion(Visit.Filed([edited]), document, new NoteVersion(document.Version, command.By, command.At, submitted.Remark));
        }

        (string, string)[] data = [("version", Number(taken.Reporting!.Newest)), ("remark", submitted.Remark ?? string.Empty)];
        await OpenAsync(taken, Steps.NoteClearance, opened => [Event(opened, "NoteSubmitted", command, data)], opened => ToClear(opened, data), command);
    }

    /// <summary>Takes what the Coordinator or the Chair says of the note.</summary>
    internal async Task ClearNoteAsync(CommandEnvelope command, ClearNote said)
    {
        var version = Visit.Reporting!.Newest;
        var judged = Visit.Noted(Visit.Reporting with
        {
            Clearances = [.. Visit.Reporting.Clearances, new NoteClearance(command.By, command.At, version, said.Verdict, said.Text)],
        });
        (string, string)[] data = [("version", Number(version)), ("text", said.Text ?? string.Empty)];
        if (said.Verdict == NoteVerdict.SendBack)
        {
            await OpenAsync(judged, Steps.NoteEdit, opened => [Event(opened, "NoteSentBack", command, data)], opened => ToEdit(opened, said.Text), command);
        }
        else if (Visit.Pending?.Step == Steps.NoteClearance
            && await context.CallActivityAsync<bool>(NeedsNoteApprovalActivity.Name, Visit.Reference, Patiently))
        {
            await OpenAsync(judged, Steps.NoteApproval, opened => [Event(opened, "NoteCleared", command, data)], opened => ToClear(opened, data), command);
        }
        else
        {
            await PublishNoteAsync(judged, command, data);
        }
    }

    private async Task PublishNoteAsync(VisitRequest cleared, CommandEnvelope command, (string, string)[] data)
    {
        var published = await context.CallActivityAsync<PublishedNote>(PublishNoteActivity.Name, new NoteToPublish(cleared, command.At), Patiently);
        var document = published.Document;
        var listed = WithVersion(cleared, document, new NoteVersion(document.Version, Party.System, Now));
        listed = (listed with { Reporting = listed.Reporting! with { PublishedAt = Now } }).WaitingFor(step: null);
        await CommitAsync(
            listed,
            [
                Event(listed, "NoteCleared", command, data),
                Event(listed, "NotePublished", Party.System, ("version", Number(document.Version))),
            ],
            [.. published.Tell.Select(party => Tell(listed, NoticeKind.NotePublished, party, ("version", Number(document.Version))))],
            command);
    }

    // A person is told only while the note waits for them: whoever comes later has been overtaken.
    private IEnumerable<Notice> ToEdit(VisitRequest opened, string? reason) => opened.Pending!.On.Select(party => Tell(
        opened,
        NoticeKind.NoteToEdit,
        party,
        [.. StepData(opened), ("version", Number(opened.Reporting!.Newest)), ("reason", reason ?? string.Empty)]) with
        {
            OnlyWhile = new NoticeCondition(Steps.NoteEdit, opened.Pending.Due),
        });

    private IEnumerable<Notice> ToClear(VisitRequest opened, (string, string)[] data) => opened.Pending!.On.Select(party =>
        Tell(opened, NoticeKind.NoteClearanceAsked, party, [.. StepData(opened), .. data]) with { OnlyWhile = new NoticeCondition(opened.Pending.Step, opened.Pending.Due) });

    private static VisitRequest WithVersion(VisitRequest visit, DocumentEntry document, NoteVersion version)
    {
        var reporting = visit.Reporting ?? new NoteReporting();
        return visit.Filed([document]).Noted(reporting with { Versions = [.. reporting.Versions, version] });
    }
}
