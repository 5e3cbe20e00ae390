using System.Globalization;
using Serverless.Domain.Documents;
using Serverless.Domain.Drafts;
using Serverless.Domain.Requests;
using Serverless.Workflow.Drafting.Views;

namespace Serverless.App.Drafts;

/// <summary>A comparison as a file that is given out and not kept.</summary>
internal static class RedlineFile
{
    /// <summary>What it is called, and what it holds.</summary>
    internal static DocumentEntry Of(Reference reference, DraftPair pair, byte[] content)
    {
        var what = pair.Return is { } returned ? $"return-{returned}" : string.Create(CultureInfo.InvariantCulture, $"{pair.From}-{pair.To}");
        return DocumentEntry.Of(
            NapDrafting.Redline,
            Math.Max(pair.From, pair.To),
            DocumentRole.Redline,
            $"{reference}-NAP-{what}.docx",
            MediaTypes.Docx,
            content);
    }
}
