using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Serverless.App.Experts;
using Serverless.Domain.Availability;
using Serverless.Domain.Links;
using Serverless.Pages.Web;
using Serverless.Pages.Web.Forms;
using Serverless.Workflow.Availability;
using Serverless.Workflow.Calendars;

namespace Serverless.App.Pages;

/// <summary>The page on which experts see and say when they are away.</summary>
/// <param name="answers">Answers with pages.</param>
/// <param name="desk">Takes absences.</param>
/// <param name="calendars">Takes calendars.</param>
/// <param name="availability">What is known.</param>
/// <param name="time">The clock.</param>
public sealed class AvailabilityPages(
    PageAnswers answers, AvailabilityDesk desk, CalendarDesk calendars, IAvailability availability, TimeProvider time)
{
    /// <summary>Shows the page.</summary>
    internal async Task<IActionResult> ShowAsync(HttpRequest request, OpenedLink link, CancellationToken cancellationToken) =>
        MayOpen(link)
            ? await answers.OfAsync(request, await ViewAsync(link, request.Query, FormState.Empty, cancellationToken), StatusCodes.Status200OK)
            : await answers.OfAsync(request, PageProblem.Unknown);

    /// <summary>Does what a form of the page asks for, and leads back to the page; or gives the form back with what is wrong.</summary>
    internal async Task<IActionResult> TakeAsync(HttpRequest request, OpenedLink link, CancellationToken cancellationToken)
    {
        if (!MayOpen(link))
        {
            return await answers.OfAsync(request, PageProblem.Unknown);
        }

        if (!answers.IsOwn(request) || !request.HasFormContentType)
        {
            return await answers.OfAsync(request, PageProblem.Foreign);
        }

        if (await UploadReader.ReadAsync(request, CalendarSource.MostBytes, cancellationToken) is not { } upload)
        {
            return await answers.OfAsync(request, PageProblem.TooLarge);
        }

        var (done, faults, unread) = await DoAsync(link.Grant.Party.Id, upload, cancellationToken);
        if (faults is [_, ..])
        {
            var view = await ViewAsync(link, QueryCollection.Empty, upload.Form with { Faults = faults }, cancellationToken);
            return await answers.OfAsync(request, view, StatusCodes.Status422UnprocessableEntity);
        }

        return answers.SeeOther(
            request, link.Reader.Link((AvailabilityForm.Done, done), (AvailabilityForm.Unread, unread.ToString(CultureInfo.InvariantCulture))));
    }

    private static bool MayOpen(OpenedLink link) => StandingLinks.MayHold(LinkPurpose.Availability, link.Grant.Party, link.Reader.Registers);

    private async Task<(string Done, IReadOnlyList<FieldFault> Faults, int Unread)> DoAsync(string expert, Upload upload, CancellationToken cancellationToken)
    {
        var form = upload.Form;
        if (form.Text(AvailabilityForm.Remove) is { Length: > 0 } key)
        {
            await availability.ChangeAsync(
                expert,
                known => known with { Periods = [.. known.Periods.Where(period => !AvailabilityForm.IsOwn(period) || AvailabilityForm.KeyOf(period) != key)] },
                cancellationToken);
            return (AvailabilityForm.Removed, [], 0);
        }

        switch (form.Text(AvailabilityForm.Forget), form.Text(FormActions.Field))
        {
            case (nameof(AwaySource.CalendarFile), _):
                await desk.SayAsync(expert, AwaySource.CalendarFile, [], cancellationToken);
                return (AvailabilityForm.Removed, [], 0);
            case (nameof(AwaySource.CalendarUrl), _):
                await calendars.FollowAsync(expert, url: null, cancellationToken);
                return (AvailabilityForm.Removed, [], 0);
            case (_, AvailabilityForm.SendFile):
                return await TakeFileAsync(expert, upload, cancellationToken);
            case (_, AvailabilityForm.Follow):
                var (url, wrong) = AvailabilityForm.ReadAddress(form);
                return url is not null && !(await calendars.FollowAsync(expert, url, cancellationToken)).IsDone
                    ? (AvailabilityForm.Follow, [new FieldFault(AvailabilityForm.Url, "page.fault.url")], 0)
                    : (AvailabilityForm.Follow, wrong, 0);
            default:
                return (AvailabilityForm.Added, await AddAsync(expert, form, cancellationToken), 0);
        }
    }

    private async Task<IReadOnlyList<FieldFault>> AddAsync(string expert, FormState form, CancellationToken cancellationToken)
    {
        var (period, faults) = AvailabilityForm.ReadAbsence(form);
        return period is not null && !(await desk.AddAsync(expert, period, cancellationToken)).IsDone
            ? [new FieldFault(AvailabilityForm.From, "page.fault.many", AwayRules.MostPeriods)]
            : faults;
    }

    private async Task<(string Done, IReadOnlyList<FieldFault> Faults, int Unread)> TakeFileAsync(string expert, Upload upload, CancellationToken cancellationToken)
    {
        if (upload.File?.Content is not { Length: > 0 } file)
        {
            return (AvailabilityForm.SendFile, [new FieldFault(AvailabilityForm.File, "page.fault.file")], 0);
        }

        var taken = await calendars.TakeFileAsync(expert, file, cancellationToken);
        return taken.IsDone
            ? (AvailabilityForm.SendFile, [], taken.Value.Warnings.Count)
            : (AvailabilityForm.SendFile, [new FieldFault(AvailabilityForm.File, "page.fault.ics")], 0);
    }

    private async Task<AvailabilityView> ViewAsync(OpenedLink link, IQueryCollection query, FormState form, CancellationToken cancellationToken)
    {
        var known = await availability.FindAsync(link.Grant.Party.Id, cancellationToken);
        var done = query[AvailabilityForm.Done].ToString();
        return new AvailabilityView(link.Reader, known, link.Reader.DayOf(time.GetUtcNow()), form)
        {
            Done = AvailabilityForm.Deeds.Contains(done) ? done : null,
            Unread = int.TryParse(query[AvailabilityForm.Unread], NumberStyles.None, CultureInfo.InvariantCulture, out var unread) ? unread : 0,
        };
    }
}
