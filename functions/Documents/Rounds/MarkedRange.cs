namespace Serverless.Documents.Rounds;

/// <summary>What a mark holds.</summary>
/// <param name="Text">Its text, what is tracked as taken out included; an object as one character.</param>
/// <param name="Look">The looks of its runs.</param>
/// <param name="Style">What the style of its first paragraph is called.</param>
/// <param name="CrossesEnd">Whether it begins in one paragraph and ends in another.</param>
/// <param name="IsTracked">Whether something in it is still tracked as put in or taken out.</param>
/// <param name="IsStyleTracked">Whether the style of its first paragraph is still tracked.</param>
/// <param name="IsLookTracked">Whether a look in it is still tracked.</param>
internal sealed record MarkedRange(string Text, string Look, string Style, bool CrossesEnd, bool IsTracked, bool IsStyleTracked, bool IsLookTracked);
