using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;
using Serverless.App.Documents;
using Serverless.Domain.Documents;
using Serverless.Domain.Languages;
using Serverless.Domain.Reporting;
using Serverless.Domain.Requests;
using Serverless.Pages.Texts;
using Serverless.Pages.Web;
using Serverless.Workflow.Reporting;
using Serverless.Workflow.Requests;

namespace Serverless.App.Pages;

/// <summary>
/// <c>GET /notes/{reference}</c> and <c>GET /notes/{reference}.docx</c>: a published Information Note, for everybody, in the language
/// that <c>lang</c> names or the browser prefers.
/// </summary>
public sealed class GetNoteFunction(
    IRequestStore requests, NoteKeeper keeper, IInformationNotes notes, PageAnswers answers, Wordings wordings, GuessLimiter limiter)
{
    private const string Docx = ".docx";

    /// <summary>Answers 200 with the note, 404 where none is published, 429 to whoever tries too many.</summary>
    [Function("GetNote")]
    public async Task<IActionResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "notes/{name}")] HttpRequest request, string name, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(name);
        var address = GuessLimiter.AddressOf(request);
        if (limiter.IsOver(address))
        {
            return await answers.OfAsync(request, PageProblem.TooMany);
        }

        var isFile = name.EndsWith(Docx, StringComparison.OrdinalIgnoreCase);
        if (!Reference.TryParse(isFile ? name[..^Docx.Length] : name, out var reference)
            || await requests.FindAsync(reference, cancellationToken) is not { Reporting: { PublishedAt: not null, Newest: var version } } visit
            || await keeper.FindAsync(reference, version, cancellationToken) is not { } edition)
        {
            limiter.Count(address);
            return await answers.OfAsync(request, PageProblem.NoNote);
        }

        var note = edition.In(LinkDoor.LanguageOf(request));
        if (isFile)
        {
            return File(request, visit, note);
        }

        return await answers.OfAsync(request, new NoteView(wordings[note.Language], note));
    }

    private FileStreamResult File(HttpRequest request, VisitRequest visit, InformationNote note)
    {
        var content = notes.Write(note);
        var entry = DocumentEntry.Of(
            $"{NoteReporting.Document}-{note.Language.ToTag()}",
            visit.Reporting!.Newest,
            DocumentRole.InformationNote,
            $"{note.Reference}-{NoteReporting.Document}-{note.Language.ToTag()}.docx",
            MediaTypes.Docx,
            content);
        return DocumentAnswer.Of(request.HttpContext.Response, entry, new MemoryStream(content, writable: false));
    }
}
