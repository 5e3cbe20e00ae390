using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using Serverless.Domain.Commands;
using Serverless.Domain.Links;
using Serverless.Domain.Results;
using Serverless.Pages.Web;
using Serverless.Pages.Web.Forms;
using Serverless.Workflow.Commands;
using Serverless.Workflow.Documents;
using Serverless.Workflow.Triage;

namespace Serverless.App.Pages;

/// <summary><c>POST /v/{token}</c>: a form of a page. The one place where a link does something.</summary>
public sealed class PostPageFunction(
    LinkDoor door, RequestPages pages, PageAnswers answers, CommandDesk commands, ICommandInbox inbox, OutcomeWait outcomes, TriageDesk desk, ITriage triage, AvailabilityPages availability, DraftPages drafts, NotePages notes, TimeProvider time)
{
    /// <summary>
    /// Answers 303 to the page that tells what became of it; 422 with the form and what is wrong with it, 409 with who was
    /// first, 403 for a form from elsewhere, 413 for one that is too large, 404 for a link that does not work.
    /// </summary>
    [Function("PostPage")]
    public async Task<IActionResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "v/{token}")] HttpRequest request,
        [DurableClient] DurableTaskClient client,
        string token,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        var (link, problem) = await door.OpenAsync(request, token, cancellationToken);
        if (link is null)
        {
            return await answers.OfAsync(request, problem!.Value);
        }

        if (link.Grant.Purpose == LinkPurpose.Availability)
        {
            return await availability.TakeAsync(request, link, cancellationToken);
        }

        if (link.Grant.Purpose == LinkPurpose.EditNote && UploadReader.IsUpload(request))
        {
            return await notes.TakeAsync(request, client, link, cancellationToken);
        }

        var hasFile = DraftPages.IsDraft(link.Grant.Purpose) && UploadReader.IsUpload(request);
        if (!answers.IsOwn(request) || !(hasFile || PageFormReader.IsForm(request)))
        {
            return await answers.OfAsync(request, PageProblem.Foreign);
        }

        var upload = hasFile ? await UploadReader.ReadAsync(request, UploadFiling.MostBytes, cancellationToken)
            : await PageFormReader.ReadAsync(request, cancellationToken) is { } fields ? new Upload(fields, File: null)
            : null;
        if (upload is null)
        {
            return await answers.OfAsync(request, PageProblem.TooLarge);
        }

        return link.Grant.Purpose == LinkPurpose.Assign
            ? await AssignAsync(request, client, link, upload.Form, cancellationToken)
            : await ActAsync(request, client, link, upload, cancellationToken);
    }

    private async Task<IActionResult> ActAsync(
        HttpRequest request, DurableTaskClient client, OpenedLink link, Upload upload, CancellationToken cancellationToken)
    {
        var form = upload.Form;
        if (await pages.ViewAsync(link, QueryCollection.Empty, cancellationToken) is not { } view)
        {
            return await answers.OfAsync(request, await pages.WhyNoneAsync(link, cancellationToken));
        }

        if (form.Text(FormActions.Field) == FormActions.Cost && await pages.CostAsync(view, form, cancellationToken) is { } shown)
        {
            return await answers.OfAsync(request, shown, shown.IsDraft ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity);
        }

        var reference = view.Visit.Reference;
        var key = CommandKeys.Of(link.Token, DraftPages.Identified(form, upload.File));
        if (await inbox.FindAsync(reference, key, cancellationToken) is null)
        {
            // Whoever was first stands on the page; what was typed meanwhile is given back.
            var read = DraftPages.IsDraft(view.Purpose) && !FormActions.Endings.Contains(form.Text(FormActions.Field))
                ? await drafts.ReadAsync(view, form, upload.File, cancellationToken)
                : pages.Read(view, link.Grant, form);
            if (read is not { } reading)
            {
                return await answers.OfAsync(request, view with { Form = form, IsOvertaken = view.CanAct }, StatusCodes.Status409Conflict);
            }

            if (reading.Command is not { } command)
            {
                var ending = view.Endings.FirstOrDefault(ending => ending == form.Text(FormActions.Field));
                var faulty = view with { Form = form with { Faults = reading.Faults }, Ending = ending };
                return await answers.OfAsync(
                    request, form.Text(FormActions.Field) == DraftActions.Agree ? DraftPages.Agreeing(faulty) : faulty, StatusCodes.Status422UnprocessableEntity);
            }

            var envelope = new CommandEnvelope(reference, key, link.Grant.Party, Channel.Page, time.GetUtcNow(), command);
            var stored = await commands.SubmitAsync(client, envelope, cancellationToken);
            if (!stored.IsDone)
            {
                return await answers.OfAsync(request, view with { Form = form, CanAct = false }, StatusCodes.Status409Conflict);
            }
        }

        await outcomes.WaitAsync(reference, key, cancellationToken);
        var place = form.Text(FormActions.Field) == DraftActions.Settle ? LedgerPart.Read(form.Text).Query : [];
        return answers.SeeOther(request, link.Reader.Link([(CommandKeys.Query, CommandKeys.NameOf(key)), .. place]));
    }

    private async Task<IActionResult> AssignAsync(
        HttpRequest request, DurableTaskClient client, OpenedLink link, FormState form, CancellationToken cancellationToken)
    {
        if (await triage.FindAsync(link.Grant.Subject, cancellationToken) is not { } item)
        {
            return await answers.OfAsync(request, PageProblem.Unknown);
        }

        var (assignment, faults) = AssignmentForm.Read(form, link.Reader.Registers);
        if (assignment is not null)
        {
            var settled = await desk.SettleAsync(client, item.Id, assignment, link.Grant.Party, cancellationToken);
            if (settled.IsDone || settled.Refusal.Reason == RefusalReason.AlreadyDone)
            {
                return answers.SeeOther(request, link.Reader.Link());
            }

            faults = [new FieldFault(AssignmentForm.Choice, "page.fault.place", settled.Refusal.Message)];
        }

        return await answers.OfAsync(
            request, new TriageView(link.Reader, item, form with { Faults = faults }), StatusCodes.Status422UnprocessableEntity);
    }
}
