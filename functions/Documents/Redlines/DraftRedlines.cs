using Serverless.Documents.Packages;
using Serverless.Documents.Scripts;
using Serverless.Documents.Text;
using Serverless.Domain.Drafts;
using Serverless.Domain.Results;
using Serverless.Workflow.Documents;

namespace Serverless.Documents.Redlines;

/// <summary>Redlines of Word documents. Keeps nothing between calls; safe for any number of threads.</summary>
public sealed class DraftRedlines(TextLimits limits) : IRedlines
{
    /// <summary>Creates it with the default limits.</summary>
    public DraftRedlines()
        : this(new TextLimits())
    {
    }

    /// <inheritdoc />
    public Result<byte[]> Write(ReadOnlyMemory<byte> old, ReadOnlyMemory<byte> @new, string author, DateTimeOffset at)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(author);
        return Guarded.Run<byte[]>("One of the two versions", () =>
        {
            using var before = DraftFile.Open(old, limits);
            using var after = DraftFile.Open(@new, limits);
            TextParts.Accept(before);
            TextParts.Accept(after);
            var stories = DraftScript.Build(before, after, new Hand(author, at, LedgerOrigin.Compared));
            var marker = new Marker(before);
            var writer = new PageWriter(marker);
            foreach (var story in stories.Where(story => story.Page.HasChanges))
            {
                before.Change(story.Base);
                writer.Write(story.Page, new BlockCopy(new ContentImport(before, story.Base, after, story.Returned), marker), new ScriptNotes());
            }

            writer.Finish();
            return SteadyPackage.Settle(before.Save());
        });
    }

    /// <inheritdoc />
    public Result<Redline> Read(ReadOnlyMemory<byte> content) => Guarded.Run<Redline>("The document", () =>
    {
        using var file = DraftFile.Open(content, limits);
        return new RedlineReader(file).Read();
    });
}
