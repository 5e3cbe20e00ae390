using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Serverless.Tests.Documents.Drafts;

/// <summary>Somebody who writes in a document: under a name with "track changes" on, or without a trace.</summary>
/// <param name="name">The name; null when nothing is tracked.</param>
/// <param name="first">The first of the numbers of this pen's changes.</param>
internal sealed class Pen(string? name, int first)
{
    internal const string Wordml = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    internal static readonly DateTimeOffset Day = new(2017, 11, 20, 9, 30, 0, TimeSpan.Zero);

    private int _next = first;

    internal string? Name => name;

    internal bool IsTracked => name is not null;

    internal string NextId() => (_next++).ToString(CultureInfo.InvariantCulture);

    /// <summary>Fills in who and when.</summary>
    internal T Sign<T>(T change)
        where T : OpenXmlElement
    {
        change.SetAttribute(new OpenXmlAttribute("w", "id", Wordml, NextId()));
        change.SetAttribute(new OpenXmlAttribute("w", "author", Wordml, name!));
        change.SetAttribute(new OpenXmlAttribute("w", "date", Wordml, Day.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture)));
        return change;
    }

    /// <summary>Marks the end of a paragraph as put in, taken out or moved.</summary>
    internal void SignMark<T>(Paragraph paragraph)
        where T : OpenXmlElement, new()
    {
        var properties = paragraph.ParagraphProperties ??= new ParagraphProperties();
        var mark = properties.ParagraphMarkRunProperties ??= new ParagraphMarkRunProperties();
        mark.PrependChild(Sign(new T()));
    }
}
