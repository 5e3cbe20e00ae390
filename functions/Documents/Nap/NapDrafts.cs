using System.Globalization;
using System.Xml.Linq;
using Serverless.Documents.Model;
using Serverless.Documents.Packages;
using Serverless.Documents.Returns;
using Serverless.Documents.Text;
using Serverless.Domain.Drafts;
using Serverless.Domain.Languages;
using Serverless.Domain.Results;
using Serverless.Workflow.Documents;

namespace Serverless.Documents.Nap;

/// <summary>Plans as DOCX. Keeps nothing between calls; safe for any number of threads.</summary>
public sealed class NapDrafts(TextLimits limits) : INapDrafts
{
    private const string What = "The draft";

    /// <summary>Creates it with the default limits.</summary>
    public NapDrafts()
        : this(new TextLimits())
    {
    }

    /// <inheritdoc />
    public byte[] Write(NapDraft draft)
    {
        ArgumentNullException.ThrowIfNull(draft);
        return new NapWriter(draft).Write();
    }

    /// <inheritdoc />
    public Result<NapDraft> Read(ReadOnlyMemory<byte> content, NapDraft asWritten)
    {
        ArgumentNullException.ThrowIfNull(asWritten);
        return Guarded.Run<NapDraft>(What, () =>
        {
            using var file = DraftFile.Open(content, limits);
            var measures = new NapReader(asWritten).Read(Page.Read(file.Body, View.Final));
            return measures is null
                ? new Refusal(RefusalReason.Invalid, "The document holds no table of a plan. Send the draft that was circulated, with your changes.")
                : asWritten with { Measures = measures };
        });
    }

    /// <inheritdoc />
    public Result<byte[]> Stamp(ReadOnlyMemory<byte> content, DraftStamp stamp, Language language, DateOnly date) =>
        Change(content, stamp, language, date, _ => { });

    /// <inheritdoc />
    public Result<byte[]> CarryOver(ReadOnlyMemory<byte> content, DraftStamp from, DraftStamp to, Language language, DateOnly date) =>
        Change(content, to, language, date, body => CarriedRows.Mark(body, from, language));

    /// <inheritdoc />
    public DraftStamp? StampOf(ReadOnlyMemory<byte> content) =>
        Guarded.Run<DraftStamp>(What, () =>
        {
            using var file = DraftFile.Open(content, limits);
            return Stamps.Read(file) is { } stamp ? stamp : new Refusal(RefusalReason.NotFound, "The document carries no stamp.");
        }).Value;

    private Result<byte[]> Change(ReadOnlyMemory<byte> content, DraftStamp stamp, Language language, DateOnly date, Action<XElement> change) => Guarded.Run<byte[]>(What, () =>
    {
        using var file = DraftFile.Open(content, limits);
        var document = file.Change(file.Main).Root!;
        new ShownStamp(Stamps.Read(file), stamp, language, date).Write(file);
        Stamps.Write(file, stamp);
        PrivateComments.Remove(file);
        change(file.Body);
        Identify(document);
        return SteadyPackage.Settle(file.Save());
    });

    private static void Identify(XElement document)
    {
        var taken = document.Descendants(Wml.Paragraph).Select(paragraph => (string?)paragraph.Attribute(Wml.ParagraphId)).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var next = 1;
        foreach (var paragraph in document.Descendants(Wml.Paragraph).Where(paragraph => paragraph.Attribute(Wml.ParagraphId) is null))
        {
            string id;
            do
            {
                id = next++.ToString("X8", CultureInfo.InvariantCulture);
            }
            while (!taken.Add(id));

            paragraph.Add(new XAttribute(Wml.ParagraphId, id));
        }

        Ignorables.Declare(document);
    }
}
