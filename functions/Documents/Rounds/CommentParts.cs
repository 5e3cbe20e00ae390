using System.Globalization;
using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;
using Serverless.Documents.Model;
using Serverless.Documents.Packages;
using Serverless.Documents.Redlines;
using Serverless.Documents.Returns;
using Serverless.Documents.Writing;

namespace Serverless.Documents.Rounds;

/// <summary>The comments of a document, to which others are added.</summary>
internal sealed class CommentParts
{
    private const int FirstIdentity = 0x50000000;

    private readonly DraftFile _file;
    private readonly HashSet<string> _identities;
    private int _next;
    private int _identity = FirstIdentity;

    internal CommentParts(DraftFile file)
    {
        _file = file;
        var comments = file.Main.WordprocessingCommentsPart is { } part ? file.Xml(part).Root!.Elements().ToList() : [];
        _next = comments.Select(comment => (int?)comment.Attribute(Wml.Id) ?? 0).DefaultIfEmpty(-1).Max() + 1;
        _identities = TextParts.Of(file).Select(one => file.Xml(one).Root!).Concat(comments).Descendants(Wml.Paragraph)
            .Select(paragraph => (string?)paragraph.Attribute(Wml.ParagraphId)).OfType<string>().ToHashSet(StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>Adds a comment of words alone, a line for each paragraph, and gives its number.</summary>
    internal int Add(string author, DateTimeOffset at, string text, bool isRightToLeft, bool isDone)
    {
        var paragraphs = Composer.Clean(text, isWithLines: true).Split('\n').Select(line => new XElement(
            Wml.Paragraph,
            isRightToLeft ? new XElement(Wml.ParagraphProperties, new XElement(Wml.W + "bidi")) : null,
            new XElement(
                Wml.Run,
                isRightToLeft ? new XElement(Wml.RunProperties, new XElement(Wml.W + "rtl")) : null,
                new XElement(Wml.Text, new XAttribute(Wml.Space, "preserve"), line)))).ToList();
        Comments().Add(new XElement(
            Wml.W + "comment",
            new XAttribute(Wml.Id, _next),
            new XAttribute(Wml.Author, Composer.Clean(author)),
            new XAttribute(Wml.Date, Date(at)),
            paragraphs));
        if (isDone)
        {
            Extended().Add(new XElement(Wml.W15 + "commentEx", new XAttribute(Wml.W15 + "paraId", Identify(paragraphs[^1])), new XAttribute(Wml.W15 + "done", "1")));
        }

        return _next++;
    }

    /// <summary>Copies comments of another document, with answers and what is done, and gives the new number of each.</summary>
    /// <param name="source">The other document.</param>
    /// <param name="notes">The comments.</param>
    /// <param name="author">Who wrote those that name nobody.</param>
    /// <param name="at">When those were written that do not say.</param>
    /// <param name="mark">The word for private that is put before each, where all of them are for the editors alone; null where they are not.</param>
    internal Dictionary<string, int> Copy(DraftFile source, IReadOnlyList<CommentNote> notes, string author, DateTimeOffset at, string? mark)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        var lasts = new Dictionary<string, string>(StringComparer.Ordinal);
        if (notes.Count == 0 || source.Main.WordprocessingCommentsPart is not { } part)
        {
            return numbers;
        }

        var import = new ContentImport(_file, Part(), source, part);
        var elements = source.Xml(part).Root!.Elements().GroupBy(element => (string?)element.Attribute(Wml.Id) ?? string.Empty, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
        foreach (var note in notes)
        {
            var copy = import.Copy(elements[note.Id]);
            copy.SetAttributeValue(Wml.Id, _next);
            copy.SetAttributeValue(Wml.Author, note.Author.Length > 0 ? note.Author : author);
            copy.SetAttributeValue(Wml.Date, (string?)copy.Attribute(Wml.Date) ?? Date(at));
            if (mark is not null && !PrivateMarks.Take(note.Text).IsPrivate && copy.Descendants(Wml.Text).FirstOrDefault() is { } first)
            {
                first.SetAttributeValue(Wml.Space, "preserve");
                first.Value = $"[{mark}] {first.Value}";
            }

            if (copy.Elements(Wml.Paragraph).LastOrDefault() is { } last)
            {
                lasts[note.Id] = Identify(last);
            }

            Comments().Add(copy);
            numbers.TryAdd(note.Id, _next++);
        }

        foreach (var note in notes.Where(note => lasts.ContainsKey(note.Id) && (note.IsDone || note.Parent is not null)))
        {
            Extended().Add(new XElement(
                Wml.W15 + "commentEx",
                new XAttribute(Wml.W15 + "paraId", lasts[note.Id]),
                note.Parent is not null && lasts.TryGetValue(note.Parent, out var parent) ? new XAttribute(Wml.W15 + "paraIdParent", parent) : null,
                new XAttribute(Wml.W15 + "done", note.IsDone ? "1" : "0")));
        }

        // Programs look for the entry of the comment that is answered, too.
        var known = Known();
        foreach (var note in notes.Where(note => notes.Any(answer => answer.Parent == note.Id) && lasts.TryGetValue(note.Id, out var identity) && known.Add(identity)))
        {
            Extended().Add(new XElement(Wml.W15 + "commentEx", new XAttribute(Wml.W15 + "paraId", lasts[note.Id]), new XAttribute(Wml.W15 + "done", "0")));
        }

        return numbers;
    }

    private static string Date(DateTimeOffset at) => at.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    private HashSet<string> Known() => _file.Main.WordprocessingCommentsExPart is { } part
        ? _file.Xml(part).Root!.Elements().Select(entry => (string?)entry.Attribute(Wml.W15 + "paraId")).OfType<string>().ToHashSet(StringComparer.OrdinalIgnoreCase)
        : [];

    private string Identify(XElement paragraph)
    {
        string identity;
        do
        {
            identity = (_identity++).ToString("X8", CultureInfo.InvariantCulture);
        }
        while (!_identities.Add(identity));

        paragraph.SetAttributeValue(Wml.ParagraphId, identity);
        Ignorables.Declare(Comments());
        return identity;
    }

    private XElement Comments() => _file.Change(Part()).Root!;

    private WordprocessingCommentsPart Part()
    {
        var part = _file.Main.WordprocessingCommentsPart;
        if (part is null)
        {
            part = _file.Main.AddNewPart<WordprocessingCommentsPart>();
            _file.Add(part, new XDocument(new XElement(
                Wml.W + "comments", new XAttribute(XNamespace.Xmlns + "w", Wml.W.NamespaceName), new XAttribute(XNamespace.Xmlns + "r", Wml.R.NamespaceName))));
        }

        return part;
    }

    private XElement Extended()
    {
        var part = _file.Main.WordprocessingCommentsExPart;
        if (part is null)
        {
            part = _file.Main.AddNewPart<WordprocessingCommentsExPart>();
            _file.Add(part, new XDocument(new XElement(Wml.W15 + "commentsEx", new XAttribute(XNamespace.Xmlns + "w15", Wml.W15.NamespaceName))));
        }

        return _file.Change(part).Root!;
    }
}
