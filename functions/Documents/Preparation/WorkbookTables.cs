using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Serverless.Documents.Text;
using Serverless.Domain.Preparation.Lists;

namespace Serverless.Documents.Preparation;

/// <summary>Reads the sheets of a workbook as they are shown. Formulas are not worked out; hidden sheets, rows and columns are read too.</summary>
internal static class WorkbookTables
{
    internal static ParticipantRows Read(ReadOnlyMemory<byte> content, TextLimits limits, CancellationToken cancellationToken)
    {
        using var stream = new MemoryStream(content.ToArray(), writable: false);
        using var document = SpreadsheetDocument.Open(stream, isEditable: false);
        var workbook = document.WorkbookPart ?? throw new InvalidDataException("There is no workbook.");
        var texts = Shared(workbook);
        var tables = new List<ListTable>();
        var remarks = new List<RowRemark>();
        List<Sheet> sheets = [.. workbook.Workbook?.Sheets?.Elements<Sheet>() ?? []];
        foreach (var sheet in sheets)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (sheet.Id?.Value is { } id && workbook.TryGetPartById(id, out var part) && part is WorksheetPart worksheet)
            {
                var reader = new SheetReader(sheets.Count == 1 ? string.Empty : sheet.Name?.Value ?? string.Empty, texts, limits);
                tables.Add(reader.Read(worksheet));
                remarks.AddRange(reader.Remarks);
            }
        }

        var rows = ParticipantTables.Read(tables);
        return rows with { Warnings = [.. rows.Warnings, .. remarks] };
    }

    private static List<string> Shared(WorkbookPart workbook) =>
        [.. workbook.SharedStringTablePart?.SharedStringTable?.Elements<SharedStringItem>().Select(TextOf) ?? []];

    /// <summary>The text of a shared or inline string, the readings over Chinese and Japanese left out.</summary>
    internal static string TextOf(RstType text) => text.Text?.Text is { } plain
        ? plain
        : string.Concat(text.Elements<Run>().Select(run => run.Text?.Text));

    /// <summary>The number of a column, from 0, out of a cell's place such as <c>AB12</c>; null where there is none.</summary>
    internal static int? ColumnOf(string? place)
    {
        var column = 0;
        foreach (var letter in (place ?? string.Empty).TakeWhile(char.IsAsciiLetter).Take(3))
        {
            column = (column * 26) + (char.ToUpperInvariant(letter) - 'A') + 1;
        }

        return column == 0 ? null : column - 1;
    }

    /// <summary>The number of a row, from 1, out of a cell's place.</summary>
    internal static int? RowOf(string? place) => int.TryParse(
        string.Concat((place ?? string.Empty).SkipWhile(char.IsAsciiLetter)), NumberStyles.None, CultureInfo.InvariantCulture, out var row) ? row : null;
}
