using System.Text;
using Serverless.Domain.Preparation;
using Serverless.Domain.Preparation.Lists;
using Serverless.Workflow.Documents;
using Serverless.Workflow.Preparation;

namespace Serverless.Tests.Workflow;

/// <summary>Takes lines "institution; name" for participants; whatever else has a semicolon is a row that is not understood.</summary>
internal sealed class LinesAsLists : IParticipantReader
{
    public ParticipantReading ReadText(string text)
    {
        var rows = text.Split('\n', StringSplitOptions.TrimEntries).Select((line, index) => (Cells: line.Split(';', StringSplitOptions.TrimEntries), Row: index + 1)).ToList();
        return ParticipantReading.Of(new ParticipantRows(
            [.. rows.Where(row => row.Cells.Length == 2).Select(row => new Participant { Institution = row.Cells[0], Name = row.Cells[1] })],
            [.. rows.Where(row => row.Cells.Length > 2).Select(row => new RowRemark(new ListPlace(string.Empty, row.Row), "?", RowProblem.NotUnderstood, "It is not understood."))],
            []));
    }

    public ParticipantReading ReadDocument(
        string name, string? declaredType, ReadOnlyMemory<byte> content, CancellationToken cancellationToken = default) =>
        name.EndsWith(".csv", StringComparison.Ordinal)
            ? ReadText(Encoding.UTF8.GetString(content.Span))
            : ParticipantReading.Refused(new DocumentRefusal(DocumentProblem.UnknownKind, "It is no list."));
}
