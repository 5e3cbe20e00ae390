using Serverless.Pages.Texts;
using Serverless.Workflow.Documents;

namespace Serverless.Pages.Web;

/// <summary>What was done to a part of a redline, in words: for whoever points at it, and for whoever hears the page.</summary>
internal static class RedlineWords
{
    /// <summary>What, by whom and on which day.</summary>
    /// <param name="reader">Who reads.</param>
    /// <param name="mark">What was done.</param>
    /// <param name="part">The kind of part: <c>mark</c> for words, <c>row</c>, <c>paragraph</c> or <c>style</c>.</param>
    internal static string Say(Reader reader, RedlineMark mark, string part = "mark")
    {
        var what = reader.Words[part == "style" ? "drafts.style" : $"drafts.{part}.{mark.Kind}"];
        var who = mark.At is { } at ? $"{mark.Author}, {reader.Words.Date(reader.DayOf(at))}" : mark.Author;
        return reader.Words.Format("value.labelled", ("label", new Phrase(new TextRun(what))), ("what", who));
    }

    /// <summary>The look of words as classes of the style sheet.</summary>
    internal static string? Look(string look) => look.Length == 0
        ? null
        : string.Join(' ', look.Split(", ").Select(word => word switch
        {
            "bold" => "is-bold",
            "italic" => "is-italic",
            "underlined" => "is-underlined",
            "capitals" => "is-capitals",
            "superscript" => "is-raised",
            "subscript" => "is-lowered",
            _ => string.Empty,
        }).Where(name => name.Length > 0)) is { Length: > 0 } classes ? classes : null;
}
