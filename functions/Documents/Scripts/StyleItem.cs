using System.Xml.Linq;

namespace Serverless.Documents.Scripts;

/// <summary>Another style of the paragraph.</summary>
/// <param name="Hand">Whose it is.</param>
/// <param name="Properties">The paragraph's properties now; null for none.</param>
internal sealed record StyleItem(Hand Hand, XElement? Properties) : ScriptItem(Hand);
