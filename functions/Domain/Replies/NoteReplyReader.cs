using Serverless.Domain.Commands;

namespace Serverless.Domain.Replies;

/// <summary>
/// Reads the lead expert's mail about the Information Note: with the edited document it is the note, whatever the words say; without
/// one a word has to say that the draft is right as it stands.
/// </summary>
public static class NoteReplyReader
{
    /// <summary>Reads it.</summary>
    /// <param name="newText">What is new in the mail.</param>
    /// <param name="hasDocument">Whether a document came with it.</param>
    /// <param name="today">The day at Headquarters.</param>
    public static ReplyReading Read(string newText, bool hasDocument, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(newText);
        var words = newText.Trim();
        return hasDocument
            ? ReplyReading.Of(new SubmitNote(Remark: words.Length > 0 ? words : null), words)
            : ReplyReader.Read(newText, ExpectedReply.NoteEdit, today);
    }
}
