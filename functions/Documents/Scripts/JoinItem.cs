namespace Serverless.Documents.Scripts;

/// <summary>The end of the paragraph taken out: the next one follows in the same paragraph.</summary>
/// <param name="Hand">Whose it is.</param>
internal sealed record JoinItem(Hand Hand) : ScriptItem(Hand);
