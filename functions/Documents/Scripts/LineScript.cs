using Serverless.Documents.Model;

namespace Serverless.Documents.Scripts;

/// <summary>What becomes of a paragraph of the base version.</summary>
/// <param name="Base">The paragraph.</param>
/// <param name="Items">Its changes, in the order of the text; empty when it stays as it is.</param>
internal sealed record LineScript(Line Base, IReadOnlyList<ScriptItem> Items) : BlockScript;
