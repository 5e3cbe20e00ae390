using System.Xml.Linq;
using Serverless.Documents.Model;
using Serverless.Documents.Returns;

namespace Serverless.Documents.Rounds;

/// <summary>
/// What the editor wrote into the settled document: answers to comments, and comments on words that somebody changed. What is for
/// the editors alone is left out.
/// </summary>
internal sealed class EditorNotes
{
    private readonly ILookup<string, string> _answers;
    private readonly ILookup<string, string> _beside;

    /// <summary>Reads them.</summary>
    /// <param name="before">The comments of the consolidated document.</param>
    /// <param name="after">Those of the settled one.</param>
    /// <param name="body">The body of the settled one.</param>
    internal EditorNotes(IReadOnlyList<CommentNote> before, IReadOnlyList<CommentNote> after, XElement body)
    {
        // Not by their time: some programs write it anew.
        var known = before.GroupBy(KeyOf).ToDictionary(group => group.Key, group => group.Count());
        var isOld = after.ToLookup(note => Take(known, KeyOf(note)));
        var threads = new CommentThreads(body, isOld[true]);
        var fresh = isOld[false].Where(note => note.Text.Length > 0 && !PrivateMarks.Take(note.Text).IsPrivate).Select(note => (Note: note, Answered: threads.AnsweredBy(note))).ToList();
        _answers = fresh.Where(one => one.Answered is not null).ToLookup(one => one.Answered!, one => one.Note.Text, StringComparer.Ordinal);
        _beside = Beside(body, fresh.Where(one => one.Answered is null).DistinctBy(one => one.Note.Id).ToDictionary(one => one.Note.Id, one => one.Note.Text, StringComparer.Ordinal))
            .Distinct().ToLookup(pair => pair.Sign, pair => pair.Text, StringComparer.Ordinal);
    }

    /// <summary>What the editor answered to a comment; null where nothing.</summary>
    internal string? AnswerTo(CommentNote comment) => Joined(_answers[comment.Id]);

    /// <summary>What the editor wrote beside the words of an entry; null where nothing.</summary>
    /// <param name="sign">By what the entry is known in names of marks.</param>
    internal string? BesideOf(string sign) => Joined(_beside[sign]);

    private static (string Author, string Text) KeyOf(CommentNote note) => (note.Author, RemarkWords.KeyOf(note.Text));

    private static bool Take(Dictionary<(string Author, string Text), int> known, (string Author, string Text) key) =>
        known.TryGetValue(key, out var left) && left > 0 && (known[key] = left - 1) >= 0;

    private static string? Joined(IEnumerable<string> texts) => string.Join('\n', texts) is { Length: > 0 } text ? text : null;

    private static IEnumerable<(string Sign, string Text)> Beside(XElement body, Dictionary<string, string> notes)
    {
        var marks = new Dictionary<string, string>(StringComparer.Ordinal);
        var open = new HashSet<string>(StringComparer.Ordinal);
        foreach (var node in body.Descendants().Where(node => node.Name.Namespace == Wml.W && node.Attribute(Wml.Id) is not null))
        {
            var id = (string)node.Attribute(Wml.Id)!;
            switch (node.Name.LocalName)
            {
                case "bookmarkStart" when EntryMarks.Parse((string?)node.Attribute(Wml.W + "name")) is var (sign, _):
                    marks[id] = sign;
                    foreach (var note in open)
                    {
                        yield return (sign, notes[note]);
                    }

                    break;
                case "bookmarkEnd":
                    marks.Remove(id);
                    break;
                case "commentRangeStart" when notes.ContainsKey(id) && open.Add(id):
                    foreach (var sign in marks.Values)
                    {
                        yield return (sign, notes[id]);
                    }

                    break;
                case "commentRangeEnd":
                    open.Remove(id);
                    break;
            }
        }
    }
}
