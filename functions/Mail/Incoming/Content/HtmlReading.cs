namespace Serverless.Mail.Incoming.Content;

/// <summary>What a person sees of an HTML document.</summary>
/// <param name="Text">The text, with marks for lists and quotations, and the targets of links.</param>
/// <param name="Words">The words alone, without what the text adds.</param>
/// <param name="HidesText">Whether it holds text that no person sees.</param>
internal sealed record HtmlReading(string Text, string Words, bool HidesText);
