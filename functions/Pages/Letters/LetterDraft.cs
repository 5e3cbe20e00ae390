using Serverless.Domain.Commands;
using Serverless.Domain.Deadlines;
using Serverless.Domain.Parties;
using Serverless.Domain.Register;
using Serverless.Domain.Requests;
using Serverless.Pages.Letters.Blocks;
using Serverless.Pages.Texts;
using Serverless.Workflow.Notices;

namespace Serverless.Pages.Letters;

/// <summary>Where a letter is put together, piece by piece, from a notice.</summary>
internal sealed class LetterDraft(NoticeLetter source, Wording wording)
{
    private const int LongestSubject = 160;

    private readonly List<LetterBlock> _body = [];
    private bool _hasTrack;
    private bool _hasAct;

    /// <summary>The notice with everything that belongs to it.</summary>
    internal NoticeLetter Source => source;

    /// <summary>What is there so far.</summary>
    internal IReadOnlyList<LetterBlock> Blocks => _body;

    /// <summary>The language.</summary>
    internal Wording Wording => wording;

    /// <summary>For names.</summary>
    internal RegisterIndex Registers => source.Registers;

    /// <summary>The request; null for a notice that belongs to none.</summary>
    internal VisitRequest? Visit => source.Visit;

    /// <summary>The addressee.</summary>
    internal Party To => source.Notice.To;

    /// <summary>The name of the requesting State; empty where there is none.</summary>
    internal string State => source.Notice.Reference is { } reference ? wording.NameOf(reference.State, Registers) : string.Empty;

    /// <summary>A particular of the notice; null where it is not there or empty.</summary>
    internal string? Data(string name) => source.Notice.Data.GetValueOrDefault(name) is { Length: > 0 } value ? value : null;

    /// <summary>What the request waits for, if it is one of these steps.</summary>
    internal PendingStep? Waits(params ReadOnlySpan<string> steps) =>
        Visit?.Pending is { } pending && steps.Contains(pending.Step, StringComparer.Ordinal) ? pending : null;

    /// <summary>A party by its name; a reviewer by theirs for those who may know it, for others by their function.</summary>
    internal Phrase NameOf(Party party) => party.Kind == PartyKind.Reviewer
        && To.Kind is PartyKind.Mission or PartyKind.Officer or PartyKind.Coordinator or PartyKind.Expert
        && Visit?.Drafting?.FindReviewer(party.Id) is { } reviewer
            ? reviewer.Name.Length == 0 || reviewer.Institution.Length == 0
                ? wording.Say(wording.Addressed(reviewer.Name) + reviewer.Institution)
                : wording.Compose("value.warning", ("name", wording.Addressed(reviewer.Name)), ("warning", reviewer.Institution))
            : wording.NameOf(party, Registers);

    /// <summary>A day in the addressee's time zone.</summary>
    internal DateOnly Day(DateTimeOffset moment) => Wording.Local(moment, source.To.TimeZone).Date.ToDateOnly();

    /// <summary>A moment in the addressee's time zone.</summary>
    internal string Moment(DateTimeOffset moment) => wording.Moment(moment, source.To.TimeZone);

    /// <summary>A text without places for values.</summary>
    internal Phrase Text(string key) => new(new TextRun(wording[key]));

    internal void Add(LetterBlock block) => _body.Add(block);

    internal void Heading(string key) => Add(new HeadingBlock(Text(key)));

    internal void Say(string key, params ReadOnlySpan<(string Name, object? Value)> values) => Add(new ParagraphBlock(wording.Compose(key, values)));

    internal void Note(params IReadOnlyList<Phrase> lines) => Add(new NoteBlock(lines));

    /// <summary>A line of a table; null, and left out, where nothing is known.</summary>
    internal FactLine? Fact(string label, object? value)
    {
        var phrase = wording.Say(value);
        return phrase.IsEmpty ? null : new FactLine(Text(label), phrase);
    }

    internal void Facts(params IEnumerable<FactLine?> lines)
    {
        FactLine[] known = [.. lines.OfType<FactLine>()];
        if (known is not [])
        {
            Add(new FactsBlock(known));
        }
    }

    internal void List(IEnumerable<Phrase> items)
    {
        Phrase[] all = [.. items];
        if (all is not [])
        {
            Add(new ListBlock(all));
        }
    }

    /// <summary>Somebody's own words, under a line that says whose they are; nothing where there are none.</summary>
    internal void Quote(string? words, string? intro = null)
    {
        string[] lines = [.. Directions.Lines(words ?? string.Empty).Split('\n').Where(line => !string.IsNullOrWhiteSpace(line))];
        if (lines is [])
        {
            return;
        }

        if (intro is not null)
        {
            Say(intro);
        }

        Add(new QuotationBlock(lines));
    }

    /// <summary>The lines that say until when, and why then.</summary>
    internal IEnumerable<FactLine> Due(PendingStep? pending, string label = "label.due") => Due(pending?.Deadline, label);

    /// <summary>The lines that say until when, and why then.</summary>
    internal IEnumerable<FactLine> Due(Deadline? deadline, string label = "label.due")
    {
        if (deadline is null)
        {
            yield break;
        }

        var words = DeadlineWords.Of(deadline, wording, source.To.TimeZone, Registers);
        yield return new FactLine(Text(label), words.There is { } there ? [words.Due, there] : [words.Due]);
        yield return new FactLine(Text("label.due.why"), words.Because);
    }

    /// <summary>The link by which the addressee does what is asked, if there is one.</summary>
    internal void Act(string label)
    {
        if (source.Act is { } act)
        {
            _hasAct = true;
            Add(new LinkBlock(Text(label), act, Text("link.act.note"), IsMain: true));
        }
    }

    /// <summary>The link by which the request can be followed, if there is one.</summary>
    internal void Track(bool isMain = false)
    {
        if (source.Track is { } track)
        {
            _hasTrack = true;
            var ends = Visit is { } visit && Endings.CanAny(visit, To);
            Add(new LinkBlock(Text("link.track"), track, Text(ends ? "link.manage.note" : "link.track.note"), isMain));
        }
    }

    /// <summary>The links that an expert keeps, if the letter has them.</summary>
    internal void Standing()
    {
        if (source.Feed is { } feed)
        {
            Add(new LinkBlock(Text("link.feed"), feed, Text("link.feed.note"), IsMain: false));
        }

        if (source.Away is { } away)
        {
            Add(new LinkBlock(Text("link.away"), away, Text("link.away.note"), IsMain: false));
        }
    }

    /// <summary>Ends the letter. Links that were given and not yet used come last.</summary>
    internal Letter Finish(string subject, params ReadOnlySpan<(string Name, object? Value)> values)
    {
        if (!_hasAct)
        {
            Act("link.open");
        }

        if (!_hasTrack)
        {
            Track();
        }

        var reference = source.Notice.Reference?.ToString();
        return new Letter(wording, Subject(reference, wording.Compose(subject, values).Words), reference, Greeting(), _body, Foot(reference));
    }

    private static string Subject(string? reference, string words)
    {
        var line = Directions.OneLine(words);
        if (line.Length > LongestSubject)
        {
            var end = char.IsHighSurrogate(line[LongestSubject - 1]) ? LongestSubject - 1 : LongestSubject;
            line = $"{line[..end].TrimEnd()}…";
        }

        return $"[{reference ?? "1540"}] {line}";
    }

    private Phrase Greeting()
    {
        var state = To.Kind switch
        {
            PartyKind.Mission or PartyKind.Supporter when StateCode.TryParse(To.Id, out var code) => code,
            PartyKind.CommitteeMember => Registers.FindPerson(To.Id)?.State,
            _ => null,
        };
        return state is { } known ? wording.Compose("greeting.mission", ("state", wording.NameOf(known, Registers)))
            : To.Kind == PartyKind.Reviewer && Visit?.Drafting?.FindReviewer(To.Id) is { Name: "" }
            ? wording.Compose("greeting.office", ("name", source.To.Name))
            : wording.Compose("greeting.person", ("name", wording.Addressed(source.To.Name)));
    }

    private List<LetterBlock> Foot(string? reference) =>
    [
        new NoteBlock(reference is null
            ? [Text("foot.automatic")]
            : [Text("foot.automatic"), wording.Compose("foot.keep", ("reference", reference))]),
    ];
}
