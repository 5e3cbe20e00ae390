using CsCheck;
using DocumentFormat.OpenXml.Packaging;

namespace Serverless.Tests.Documents.Drafts;

/// <summary>A document, the same after somebody worked on it, and what they did.</summary>
internal sealed record Scenario(byte[] Base, byte[] Returned, IReadOnlyList<Deed> Deeds)
{
    internal const string Reviewer = "Ministry of Health";

    internal static readonly DateTimeOffset Returning = new(2017, 11, 21, 16, 0, 0, TimeSpan.Zero);

    internal static Gen<Scenario> Any { get; } = Gen.Select(Slot.Any.Array[1, 8], Gen.Bool, Gen.Bool, (slots, isArabic, hasIdentities) =>
    {
        var draft = SampleDraft.Of(slots, isArabic, hasIdentities);
        return Work(draft, slots, [new Pen(null, 0), new Pen("Ana Ruiz", 1000), new Pen("محمد علي", 2000)], new Words(isArabic, 300_000));
    });

    internal static Scenario Work(byte[] draft, IReadOnlyList<Slot> slots, Pen[] pens, Words words)
    {
        using var stream = new MemoryStream();
        stream.Write(draft);
        using var document = WordprocessingDocument.Open(stream, isEditable: true);
        var main = document.MainDocumentPart!;
        var worker = new Worker(main, pens, words);
        worker.Work(slots);
        main.Document!.Save();
        document.Dispose();
        return new Scenario(draft, stream.ToArray(), worker.Deeds);
    }
}
