using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.DurableTask.Client;
using Serverless.Domain.Commands;
using Serverless.Domain.Documents;
using Serverless.Pages.Web;
using Serverless.Pages.Web.Forms;
using Serverless.Workflow.Commands;
using Serverless.Workflow.Documents;
using Serverless.Workflow.Reporting;

namespace Serverless.App.Pages;

/// <summary>Takes the edited Information Note from its page: read before it is kept, kept before it is a command.</summary>
/// <param name="pages">The pages.</param>
/// <param name="answers">Answers with pages.</param>
/// <param name="filing">Checks and keeps uploads.</param>
/// <param name="edited">Reads edited notes.</param>
/// <param name="commands">Takes commands.</param>
/// <param name="outcomes">Waits for outcomes.</param>
/// <param name="time">The clock.</param>
public sealed class NotePages(
    RequestPages pages, PageAnswers answers, UploadFiling filing, EditedNotes edited, CommandDesk commands, OutcomeWait outcomes, TimeProvider time)
{
    /// <summary>Takes the form with the file; gives it back with what is wrong.</summary>
    internal async Task<IActionResult> TakeAsync(HttpRequest request, DurableTaskClient client, OpenedLink link, CancellationToken cancellationToken)
    {
        if (!answers.IsOwn(request))
        {
            return await answers.OfAsync(request, PageProblem.Foreign);
        }

        if (await UploadReader.ReadAsync(request, UploadFiling.MostBytes, cancellationToken) is not { } upload)
        {
            return await answers.OfAsync(request, PageProblem.TooLarge);
        }

        if (await pages.ViewAsync(link, QueryCollection.Empty, cancellationToken) is not { } view)
        {
            return await answers.OfAsync(request, PageProblem.Unknown);
        }

        if (!view.CanAct)
        {
            return await answers.OfAsync(request, view with { Form = upload.Form }, StatusCodes.Status409Conflict);
        }

        var (entry, fault) = await FileAsync(link, view, upload, cancellationToken);
        return entry is null
            ? await answers.OfAsync(request, view with { Form = upload.Form with { Faults = [fault!] } }, StatusCodes.Status422UnprocessableEntity)
            : await GiveAsync(request, client, link, view, upload, entry, cancellationToken);
    }

    private async Task<(DocumentEntry? Entry, FieldFault? Fault)> FileAsync(
        OpenedLink link, RequestView view, Upload upload, CancellationToken cancellationToken)
    {
        if (upload.File is not { } file)
        {
            return (null, new FieldFault(NoteForm.File, "page.fault.noteFile"));
        }

        if (upload.Form.Text(NoteForm.FileRemark).Length > CommandRules.MaxText)
        {
            return (null, new FieldFault(NoteForm.FileRemark, "page.fault.long", CommandRules.MaxText));
        }

        var check = filing.Check(link.Grant.Party, DocumentOrigin.Page, file.Name, file.ContentType, file.Content, cancellationToken);
        if (!check.IsTaken)
        {
            return (null, new FieldFault(NoteForm.File, $"document.{check.Refusal.Problem}"));
        }

        var read = await edited.ReadAsync(view.Visit, check.Entry.Name, file.Content, link.Grant.Party, cancellationToken);
        if (!read.IsDone)
        {
            return (null, new FieldFault(NoteForm.File, $"document.{read.Refusal.Document?.Problem ?? EditedNotes.NoHeadings}"));
        }

        var entry = check.Entry with { Role = DocumentRole.Attachment };
        await filing.KeepAsync(view.Visit.Reference, entry, file.Content, cancellationToken);
        return (entry, null);
    }

    private async Task<IActionResult> GiveAsync(
        HttpRequest request, DurableTaskClient client, OpenedLink link, RequestView view, Upload upload, DocumentEntry entry, CancellationToken cancellationToken)
    {
        var reference = view.Visit.Reference;
        var remark = upload.Form.Text(NoteForm.FileRemark);

        // The same file with the same words is the same command.
        var fields = new Dictionary<string, IReadOnlyList<string>>(upload.Form.Values, StringComparer.Ordinal) { [NoteForm.File] = [entry.Hash] };
        var key = CommandKeys.Of(link.Token, upload.Form with { Values = fields });
        var envelope = new CommandEnvelope(
            reference, key, link.Grant.Party, Channel.Page, time.GetUtcNow(), new SubmitNote(entry, remark.Length > 0 ? remark : null));
        var stored = await commands.SubmitAsync(client, envelope, cancellationToken);
        if (!stored.IsDone)
        {
            return await answers.OfAsync(request, view with { Form = upload.Form, CanAct = false }, StatusCodes.Status409Conflict);
        }

        await outcomes.WaitAsync(reference, key, cancellationToken);
        return answers.SeeOther(request, link.Reader.Link((CommandKeys.Query, CommandKeys.NameOf(key))));
    }
}
