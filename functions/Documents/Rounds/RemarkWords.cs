using System.Globalization;
using Serverless.Documents.Returns;
using Serverless.Documents.Writing;
using Serverless.Domain.Drafts;
using Serverless.Domain.Languages;

namespace Serverless.Documents.Rounds;

/// <summary>The words of the comments that remarks become, and by which these are found again.</summary>
internal sealed class RemarkWords(Language language)
{
    private readonly NapWords _words = NapWords.In(language);

    /// <summary>What stands in the comment.</summary>
    /// <param name="remark">What was said.</param>
    /// <param name="version">The version beside which it stands.</param>
    internal string Of(LedgerEntry remark, int version)
    {
        var text = Text(remark, isOlder: remark.Version < version);
        return remark.Visibility == Visibility.Private ? $"[{_words.Private}] {text}" : text;
    }

    /// <summary>Whether a comment is what a remark became, whatever the version beside which it stands.</summary>
    internal bool Is(LedgerEntry remark, CommentNote comment) =>
        IsBy(remark, comment) && (IsSame(comment.Text, Text(remark, isOlder: true)) || IsSame(comment.Text, Text(remark, isOlder: false)));

    /// <summary>Whether a comment is the one of an entry that came as a comment.</summary>
    internal static bool IsOf(LedgerEntry entry, CommentNote comment) => IsBy(entry, comment) && IsSame(comment.Text, entry.NewText);

    /// <summary>Words by which texts are compared: programs change spaces and ends of lines.</summary>
    internal static string KeyOf(string text) => string.Join(' ', Composer.Clean(text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    // Documents know whole seconds.
    private static bool IsBy(LedgerEntry entry, CommentNote comment) =>
        comment.Author == Composer.Clean(entry.Author) && comment.At?.ToUnixTimeSeconds() == entry.At.ToUnixTimeSeconds();

    private static bool IsSame(string comment, string text) => KeyOf(PrivateMarks.Take(comment).Text) == KeyOf(PrivateMarks.Take(text).Text);

    private string Text(LedgerEntry remark, bool isOlder)
    {
        var isChange = _words.Changes.TryGetValue(remark.Kind, out var form);
        var text = isChange ? string.Format(CultureInfo.InvariantCulture, form!, Quoted(remark.OldText), Quoted(remark.NewText)) : remark.NewText;
        return isChange || isOlder ? string.Format(CultureInfo.InvariantCulture, _words.OnVersion, remark.Version, text) : text;
    }

    // Cells are parted by tabs, paragraphs by line breaks; a sentence has neither.
    private static string Quoted(string text) => text.Replace("\t", " | ", StringComparison.Ordinal).Replace("\n", " ¶ ", StringComparison.Ordinal).Trim(' ');
}
