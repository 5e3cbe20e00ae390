using System.Xml.Linq;

namespace Serverless.Documents.Redlines;

/// <summary>What else is written beside the changes of a script; by itself nothing.</summary>
internal class ScriptNotes
{
    /// <summary>Whether a change is left out.</summary>
    internal virtual bool IsLeftOut(int change) => false;

    /// <summary>The two ends of a mark around what belongs to a change; null for none.</summary>
    internal virtual (XElement Start, XElement End)? Mark(int change, char kind) => null;

    /// <summary>What stands for an end of a comment's range, or a comment's own mark; null for none.</summary>
    internal virtual XElement? Comment(XElement node) => null;
}
