namespace Serverless.Documents.Model;

/// <summary>By what two fields are the same: what they are asked to show, and what they show where people write that themselves.</summary>
internal static class FieldSignatures
{
    // Programs work these out anew whenever they open or save a document.
    private static readonly HashSet<string> WorkedOut = new(
        [
            "AUTHOR", "CREATEDATE", "DATE", "EDITTIME", "FILENAME", "FILESIZE", "LASTSAVEDBY", "LISTNUM", "NOTEREF", "NUMCHARS", "NUMPAGES", "NUMWORDS",
            "PAGE", "PAGEREF", "PRINTDATE", "REF", "REVNUM", "SAVEDATE", "SECTION", "SECTIONPAGES", "SEQ", "STYLEREF", "TIME", "TITLE", "TOC", "USERNAME",
        ],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>The signature of a field.</summary>
    /// <param name="code">What it is asked to show; switches that say how do not count.</param>
    /// <param name="result">What it shows.</param>
    internal static string Of(string code, string result)
    {
        var words = code.Split((char[])[' ', '\t', '\n'], StringSplitOptions.RemoveEmptyEntries).TakeWhile(word => word[0] != '\\').ToList();
        return words is [var first, ..] && WorkedOut.Contains(first) ? $"field {string.Join(' ', words)}" : $"field {code.Trim()} {result}";
    }
}
