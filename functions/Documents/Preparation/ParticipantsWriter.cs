using System.Xml.Linq;
using Serverless.Documents.Writing;
using Serverless.Domain.Preparation;
using Serverless.Workflow.Preparation;

namespace Serverless.Documents.Preparation;

/// <summary>Writes one list of participants. It is passed round, so mail addresses and notes stay out of it.</summary>
internal sealed class ParticipantsWriter(ParticipantsDocument document)
{
    private static readonly int[] Widths = VisitPaper.Widths(38, 31, 31);

    private readonly VisitPaper _paper = new(document.Visit);

    private ParticipantTableWords Words => _paper.Words.Participants;

    internal byte[] Write() => _paper.Write(
        Words.Title,
        [
            _paper.Text("Title", Words.Title),
            _paper.Text("Subtitle", $"{document.Visit.StateName} · {_paper.Words.Subject}"),
            .. _paper.Facts(),
            _paper.Text("Heading2", Words.National),
            .. National(),
            .. _paper.List(Words.Experts, [.. document.Experts.Select((name, index) => index == 0 ? _paper.Format(_paper.Words.Lead, name) : name)]),
            .. _paper.List(Words.Partners, document.Partners),
            _paper.Text(null, _paper.Format(_paper.Words.Contact, document.Visit.Contact)),
        ]);

    private IEnumerable<XElement> National() => document.Participants.Participants.Count == 0
        ? [_paper.Text(null, Words.Nobody)]
        :
        [
            _paper.Table(Widths, [_paper.Head(Widths, Words.Columns), .. document.Participants.ByInstitution().SelectMany(Rows)]),
            _paper.Text("TableNote", Words.Privacy),
        ];

    private IEnumerable<XElement> Rows(ParticipantGroup group)
    {
        List<(string Name, string Title)> people = [.. group.Participants.Select(one => (one.Name, one.Title)).DefaultIfEmpty((string.Empty, string.Empty))];
        return people.Select((one, index) => Composer.Row(
            isHeader: false,
            [
                Institution(group, index, people.Count),
                Composer.Cell(Widths[1], fill: null, _paper.Text("TableText", one.Name)),
                Composer.Cell(Widths[2], fill: null, _paper.Text("TableText", one.Title)),
            ]));
    }

    private XElement Institution(ParticipantGroup group, int index, int count)
    {
        var cell = Composer.Cell(Widths[0], fill: null, index == 0 ? _paper.Strong("TableText", group.Institution) : _paper.Text("TableText", string.Empty));
        return count > 1 ? VisitPaper.Tall(cell, isFirst: index == 0) : cell;
    }
}
