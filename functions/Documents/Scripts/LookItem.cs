using System.Xml.Linq;

namespace Serverless.Documents.Scripts;

/// <summary>Another look of characters that stay.</summary>
/// <param name="Hand">Whose it is.</param>
/// <param name="Start">Where they begin in the base paragraph.</param>
/// <param name="End">Where they end.</param>
/// <param name="Look">How they look now; empty for plain.</param>
/// <param name="Properties">The properties of their run now; null for none.</param>
internal sealed record LookItem(Hand Hand, int Start, int End, string Look, XElement? Properties) : ScriptItem(Hand);
