using System.Xml.Linq;

namespace Serverless.Documents.Compare;

/// <summary>A stretch of the old text that is the same in the new one but looks different.</summary>
/// <param name="OldStart">Where it begins.</param>
/// <param name="OldEnd">Where it ends.</param>
/// <param name="Look">How it looks now; empty for plain.</param>
/// <param name="Properties">The properties of its run now; null for none.</param>
internal readonly record struct LookEdit(int OldStart, int OldEnd, string Look, XElement? Properties);
