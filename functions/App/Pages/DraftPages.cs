using Microsoft.AspNetCore.Http;
using Serverless.Domain.Documents;
using Serverless.Domain.Links;
using Serverless.Domain.Requests;
using Serverless.Pages.Texts;
using Serverless.Pages.Web;
using Serverless.Pages.Web.Forms;
using Serverless.Workflow.Documents;
using Serverless.Workflow.Drafting.Views;

namespace Serverless.App.Pages;

/// <summary>Collects what the pages about a draft show, and takes in the documents of their forms.</summary>
/// <param name="views">The ledger and the comparisons.</param>
/// <param name="filing">Checks and keeps documents.</param>
public sealed class DraftPages(DraftViews views, UploadFiling filing)
{
    /// <summary>Whether a link is for the work on a draft.</summary>
    internal static bool IsDraft(LinkPurpose purpose) => purpose is LinkPurpose.ReviewDraft or LinkPurpose.EditDraft or LinkPurpose.DecideDraft;

    /// <summary>Collects what is shown; nothing where the link is for something else.</summary>
    internal async Task<RequestView> AddAsync(RequestView view, IQueryCollection query, CancellationToken cancellationToken)
    {
        if (!IsDraft(view.Purpose) || view.Visit.Drafting is null)
        {
            return view;
        }

        var party = view.Reader.Party;
        var entries = view.CanAct ? await views.LedgerAsync(view.Visit, party, cancellationToken) : [];
        var added = view with
        {
            Draft = new DraftView(entries)
            {
                Questions = OpenQuestion.To(view.Visit, party, entries),
                Place = LedgerPart.Read(name => query[name].ToString()),
            },
        };
        var asksAgain = view.Sent is { Outcome.Refusal: not null, Envelope.Command: Domain.Commands.SignOff } || (view.Sent is null && query.ContainsKey(DraftActions.Agree));
        return asksAgain ? Agreeing(added) : added;
    }

    /// <summary>The page on which it is asked once more whether somebody agrees; the page as it is where that is not possible.</summary>
    internal static RequestView Agreeing(RequestView view) =>
        view is { CanAct: true, Purpose: LinkPurpose.ReviewDraft } && DraftForms.CanAgree(view) ? view with { Draft = view.Draft with { IsAgreeing = true } } : view;

    /// <summary>Reads a form with the document that came with it. Nothing is kept before everything in it is right.</summary>
    /// <returns>What it asks for, or what is wrong; null when the link does not let its holder do that now.</returns>
    internal async Task<FormReading?> ReadAsync(RequestView view, FormState form, UploadedFile? file, CancellationToken cancellationToken)
    {
        if (!view.CanAct || view.Visit.Drafting is null)
        {
            return null;
        }

        var field = DraftActions.Files.GetValueOrDefault(form.Text(FormActions.Field));
        if (file is null || field is null)
        {
            return DraftForms.Read(view, form, document: null);
        }

        var filed = filing.Check(view.Reader.Party, DocumentOrigin.Page, file.Name, file.ContentType, file.Content, cancellationToken);
        if (!filed.IsTaken)
        {
            return new FormReading(Command: null, [new FieldFault(field, "drafts.fault.document", new DocumentTerms(view.Reader.Words).Say(file.Name, filed.Refusal))]);
        }

        var reading = DraftForms.Read(view, form, filed.Entry);
        if (reading?.Command is not null)
        {
            await filing.KeepAsync(view.Visit.Reference, filed.Entry, file.Content, cancellationToken);
        }

        // A browser does not give a file back with the form.
        return reading is { Command: null } ? reading with { Faults = [.. reading.Faults, new FieldFault(field, "drafts.fault.fileAgain")] } : reading;
    }

    /// <summary>The form as it is told apart from others: with what its file holds, so that another file is another command.</summary>
    internal static FormState Identified(FormState form, UploadedFile? file) => file is null
        ? form
        : form with
        {
            Values = form.Values
                .Where(value => value.Key != "content")
                .Append(KeyValuePair.Create<string, IReadOnlyList<string>>("content", [Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(file.Content))]))
                .ToDictionary(StringComparer.Ordinal),
        };

    /// <summary>Compares what an address asks for, as far as the reader may see it.</summary>
    /// <returns>What is compared, and the document; no document when there is none for this reader or it cannot be made.</returns>
    internal async Task<(DraftPair? Pair, byte[]? Content)> CompareAsync(OpenedLink link, VisitRequest visit, IQueryCollection query, CancellationToken cancellationToken)
    {
        var party = link.Grant.Party;
        if (!DraftSight.ReadsVersions(visit, party) || DraftPair.Newest(visit.Drafting) is not { } newest)
        {
            return (null, null);
        }

        var pair = query["return"].ToString() is { Length: > 0 } returned
            ? DraftSight.ReturnsOf(visit, party).FirstOrDefault(one => one.Id == returned) is { } own ? new DraftPair(own.Version, own.Version, own.Id) : null
            : new DraftPair(Read(query["from"].ToString()) ?? newest.From, Read(query["to"].ToString()) ?? newest.To);
        if (pair is null)
        {
            return (null, null);
        }

        var reader = link.Reader;
        var written = await views.CompareAsync(visit, pair, by => DraftNames.Of(visit, by, reader.Words, reader.Registers).Words, cancellationToken);
        return (pair, written.Value);
    }

    /// <summary>The comparison as a page.</summary>
    internal RedlineView View(OpenedLink link, VisitRequest visit, DraftPair pair, byte[]? content) =>
        new(link.Reader, visit, pair, content is null ? null : views.Show(content).Value);

    private static int? Read(string text) =>
        int.TryParse(text, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var version) ? version : null;
}
