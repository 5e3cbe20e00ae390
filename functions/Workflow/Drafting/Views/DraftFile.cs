using System.Globalization;
using Serverless.Domain.Documents;
using Serverless.Domain.Drafts;
using Serverless.Domain.Requests;

namespace Serverless.Workflow.Drafting.Views;

/// <summary>Finds the documents of a draft among those of its request.</summary>
internal static class DraftFile
{
    /// <summary>The id in the name of a file, which may have its version behind a slash.</summary>
    internal static string IdOf(string file) => file.LastIndexOf('/') is > 0 and var end ? file[..end] : file;

    /// <summary>A version of the draft.</summary>
    internal static DocumentEntry? OfVersion(VisitRequest visit, int version) =>
        visit.Documents.FirstOrDefault(entry => entry.Id == NapDrafting.Document && entry.Version == version);

    /// <summary>The file that came back with a return; null where words came alone.</summary>
    internal static DocumentEntry? Of(VisitRequest visit, DraftReturn returned)
    {
        if (returned.Document is not { } file)
        {
            return null;
        }

        var version = int.TryParse(file[(file.LastIndexOf('/') + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out var number) && file.Contains('/', StringComparison.Ordinal) ? number : 1;
        return visit.Documents.FirstOrDefault(entry => entry.Id == IdOf(file) && entry.Version == version);
    }
}
