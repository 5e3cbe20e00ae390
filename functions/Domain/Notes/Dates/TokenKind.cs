namespace Serverless.Domain.Notes.Dates;

/// <summary>What a token is.</summary>
internal enum TokenKind
{
    Word,
    Number,
    Ideograph,
    Mark,
    Break,
}
