using System.Diagnostics;
using System.Globalization;
using System.IO.Compression;
using DiffPlex.DiffBuilder;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Serverless.Documents.Compare;
using Serverless.Documents.Model;
using Serverless.Documents.Packages;
using Serverless.Documents.Redlines;
using Serverless.Documents.Returns;
using Serverless.Documents.Text;
using Serverless.Workflow.Documents;
using View = Serverless.Documents.Model.View;

namespace Serverless.Tests.Benchmarks.Documents;

/// <summary>
/// Drafts of 200 pages: comparison beside DiffPlex on their plain text, comments beside the bare library, memory beside the file.
/// </summary>
internal static class DocumentsBenchmark
{
    private const int Repeats = 7;

    private static readonly DateTimeOffset At = new(2017, 12, 1, 8, 0, 0, TimeSpan.Zero);

    internal static Task<Report> RunAsync(bool quick, CancellationToken cancellationToken)
    {
        var report = new Report(quick ? "Documents of 10 pages" : "Documents of 200 pages");
        var (old, repeats) = (LongDraft.Of(quick ? 10 : 200), quick ? 1 : Repeats);
        var @new = old.Edited();
        Comparison(report, old, @new, repeats);
        cancellationToken.ThrowIfCancellationRequested();
        Comments(report, old, quick ? 100 : 1000, repeats);
        Memory(report, old.ToDocx());
        return Task.FromResult(report);
    }

    private static void Comparison(Report report, LongDraft old, LongDraft @new, int repeats)
    {
        var (oldText, newText) = (old.ToPlainText(), @new.ToPlainText());
        var (oldFile, newFile) = (old.ToDocx(), @new.ToDocx());
        using var before = DraftFile.Open(oldFile, new TextLimits());
        using var after = DraftFile.Open(newFile, new TextLimits());
        var (oldPage, newPage) = (Page.Read(before.Body, View.Final), Page.Read(after.Body, View.Final));
        var plain = Median(repeats, () => SideBySideDiffBuilder.Diff(oldText, newText));
        var compare = Median(repeats, () => PageComparer.Compare(oldPage, newPage));
        var redline = Median(repeats, () => Done(new DraftRedlines().Write(oldFile, newFile, "Comparison", At)));
        report.AtMost("comparing two versions, beside DiffPlex on their plain text, by lines and their words", compare, plain, "ms", aim: 3);
        report.Beside("a redline, from two files to the third, beside the same", redline, plain, "ms", "none");
    }

    private static void Comments(Report report, LongDraft draft, int count, int repeats)
    {
        var (sent, returned) = (draft.ToDocx(), draft.ToDocx(count));
        var bare = Median(repeats, () => Bare(returned));
        var read = Median(repeats, () => Read(sent, returned, count));
        var without = Median(repeats, () => Read(sent, sent, 0));
        report.Beside($"a return with {count} comments, beside the bare library that reads body and comments", read, bare, "ms", "none");
        report.Beside("what the comments add to a return without any", Math.Max(0, read - without), without, "ms", "none");
    }

    private static void Memory(Report report, byte[] content)
    {
        var held = GC.GetTotalMemory(forceFullCollection: true);
        using var file = DraftFile.Open(content, new TextLimits());
        var page = Page.Read(file.Body, View.Final);
        held = GC.GetTotalMemory(forceFullCollection: true) - held;
        GC.KeepAlive(page);
        using var archive = new ZipArchive(new MemoryStream(content));
        const double MiB = 1 << 20;
        report.Beside("memory that an opened draft holds, beside its file", held / MiB, content.Length / MiB, "MiB", "none");
        report.Beside("the same, beside the file unpacked", held / MiB, archive.Entries.Sum(entry => entry.Length) / MiB, "MiB", "none");
        var allocated = GC.GetTotalAllocatedBytes(precise: true);
        Read(content, content, 0);
        report.Add("allocated by reading a return of it", string.Create(CultureInfo.InvariantCulture, $"{(GC.GetTotalAllocatedBytes(precise: true) - allocated) / MiB:N0} MiB"));
    }

    private static int Bare(byte[] content)
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(content), isEditable: false);
        var main = document.MainDocumentPart!;
        return main.Document!.Descendants<Text>().Sum(text => text.Text.Length)
            + main.WordprocessingCommentsPart!.Comments!.Elements<Comment>().Sum(comment => comment.InnerText.Length);
    }

    private static ReturnReading Read(byte[] sent, byte[] returned, int comments)
    {
        var reading = Done(new DraftReturns().Read(new ReturnedDraft("r1", "Ministry of Health", At, returned), [new KnownVersion(1, sent)]));
        return reading.Entries.Count == comments
            ? reading
            : throw new InvalidOperationException($"Read {reading.Entries.Count} entries where {comments} comments were written.");
    }

    private static T Done<T>(Domain.Results.Result<T> result)
        where T : class => result.Value ?? throw new InvalidOperationException(result.Refusal!.Message);

    private static double Median<T>(int repeats, Func<T> work)
    {
        work();
        var times = Enumerable.Range(0, repeats).Select(_ =>
        {
            var clock = Stopwatch.StartNew();
            work();
            return clock.Elapsed.TotalMilliseconds;
        }).Order().ToList();
        return times[repeats / 2];
    }
}
