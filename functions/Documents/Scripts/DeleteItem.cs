namespace Serverless.Documents.Scripts;

/// <summary>Characters taken out.</summary>
/// <param name="Hand">Whose it is.</param>
/// <param name="Start">Where they begin in the base paragraph.</param>
/// <param name="End">Where they end.</param>
internal sealed record DeleteItem(Hand Hand, int Start, int End) : ScriptItem(Hand);
