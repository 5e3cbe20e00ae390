using MimeKit;

namespace Serverless.Mail.Incoming.Content;

/// <summary>A leaf of a message that is part of its text.</summary>
/// <param name="Text">The text as it is shown.</param>
/// <param name="Words">The text that is compared with other versions of it.</param>
/// <param name="IsHtml">Whether it was HTML.</param>
/// <param name="Leaf">Where it came from.</param>
internal sealed record TextPiece(string Text, string Words, bool IsHtml, MimePart Leaf)
{
    /// <summary>Whether there is something to read.</summary>
    internal bool IsBlank => string.IsNullOrWhiteSpace(Text);
}
