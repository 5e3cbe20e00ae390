using Serverless.Documents.Model;

namespace Serverless.Documents.Scripts;

/// <summary>Something put in.</summary>
/// <param name="Hand">Whose it is.</param>
/// <param name="Offset">How many characters of the base paragraph stand before it.</param>
/// <param name="Segment">What is put in; null for the end of a paragraph.</param>
/// <param name="Break">The paragraph that ends here, whose properties the text before takes; null within one.</param>
internal sealed record InsertItem(Hand Hand, int Offset, Segment? Segment, ParagraphBlock? Break) : ScriptItem(Hand);
