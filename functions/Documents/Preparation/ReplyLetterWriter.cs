using System.Xml.Linq;
using Serverless.Documents.Writing;
using Serverless.Workflow.Preparation;

namespace Serverless.Documents.Preparation;

/// <summary>Writes one letter of reply.</summary>
internal sealed class ReplyLetterWriter(ReplyLetter letter)
{
    private static readonly int[] Widths = VisitPaper.Widths(70, 30);

    private readonly VisitPaper _paper = new(letter.Visit);

    private ReplyLetterWords Words => _paper.Words.Reply;

    internal byte[] Write() => _paper.Write(Words.Title, [.. Head(), .. Body(), .. Requests(), .. End()]);

    private IEnumerable<XElement> Head()
    {
        yield return _paper.Text("Subtitle", Words.Committee);
        yield return _paper.Strong("Normal", letter.Visit.StateName);
        yield return _paper.Text(null, Words.Mission);
        yield return _paper.Text("Title", _paper.Words.Subject);
        foreach (var fact in _paper.Facts())
        {
            yield return fact;
        }

        var note = _paper.Joined(letter.NoteNumber, letter.NoteDate is { } date ? _paper.Date(date) : null);
        if (note.Length > 0)
        {
            yield return _paper.Fact(_paper.Words.YourNote, note);
        }
    }

    private IEnumerable<XElement> Body() =>
    [
        _paper.Text(null, Words.Opening),
        _paper.Text(null, Words.Invitation),
        .. _paper.List(Words.Team, [.. letter.Team.Select((name, index) => index == 0 ? _paper.Format(_paper.Words.Lead, name) : name)]),
        .. _paper.List(Words.Partners, letter.Partners),
        .. _paper.List(Words.Supporters, letter.Supporters),
    ];

    private IEnumerable<XElement> Requests() => letter.Requests.Count == 0
        ? []
        :
        [
            _paper.Text("Heading2", Words.Requests),
            _paper.Table(
                Widths,
                [
                    _paper.Head(Widths, Words.Columns),
                    .. letter.Requests.Select(request => Composer.Row(
                        isHeader: false,
                        [
                            Composer.Cell(Widths[0], fill: null, _paper.Text("TableText", Words.Items[request.Item])),
                            Composer.Cell(Widths[1], fill: null, _paper.Text("TableText", _paper.Date(request.By))),
                        ])),
                ]),
            _paper.Text("TableNote", string.Empty),
        ];

    private IEnumerable<XElement> End()
    {
        yield return _paper.Text(null, _paper.Format(Words.Questions, letter.Visit.Contact, letter.Visit.Reference));
        yield return _paper.Text(null, Words.Closing);
        foreach (var line in (string[])[letter.SignedBy.Who, letter.SignedBy.Institution])
        {
            if (line.Length > 0)
            {
                yield return _paper.Strong("Normal", line);
            }
        }
    }
}
