using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Serverless.Tests.Documents.Preparation;

/// <summary>Makes workbooks as Excel and other programs do.</summary>
internal static class Sheets
{
    /// <summary>Makes a workbook; each sheet has its rows and the ranges that are merged in it.</summary>
    internal static byte[] Of(bool isShared, params (string Name, string[][] Rows, string[] Merged)[] sheets) => Of(isShared, cell: null, sheets);

    /// <summary>Makes a workbook in which one more cell stands in a row of its own below the first sheet.</summary>
    internal static byte[] Of(bool isShared, Cell? cell, params (string Name, string[][] Rows, string[] Merged)[] sheets)
    {
        using var stream = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            var workbook = document.AddWorkbookPart();
            workbook.Workbook = new Workbook(new DocumentFormat.OpenXml.Spreadsheet.Sheets());
            var texts = new SharedStringTable();
            var index = 0u;
            foreach (var (name, rows, merged) in sheets)
            {
                var part = workbook.AddNewPart<WorksheetPart>();
                var data = new SheetData(rows.Select((row, number) => new Row(row.Select((text, column) => Cell(text, Place(column, number + 1), isShared ? texts : null))) { RowIndex = (uint)number + 1 }));
                if (cell is not null && index == 0)
                {
                    data.Append(new Row(cell) { RowIndex = (uint)rows.Length + 1 });
                }

                part.Worksheet = new Worksheet(data);
                if (merged.Length > 0)
                {
                    part.Worksheet.Append(new MergeCells(merged.Select(range => new MergeCell { Reference = range })));
                }

                workbook.Workbook.Sheets!.Append(new Sheet { Id = workbook.GetIdOfPart(part), SheetId = ++index, Name = name });
            }

            if (isShared)
            {
                workbook.AddNewPart<SharedStringTablePart>().SharedStringTable = texts;
            }
        }

        return stream.ToArray();
    }

    /// <summary>A cell's place, such as <c>B3</c>.</summary>
    internal static string Place(int column, int row) => $"{(char)('A' + column)}{row}";

    private static Cell Cell(string text, string place, SharedStringTable? texts)
    {
        if (texts is null)
        {
            return new Cell(new InlineString(new DocumentFormat.OpenXml.Spreadsheet.Text(text))) { CellReference = place, DataType = CellValues.InlineString };
        }

        texts.Append(new SharedStringItem(new DocumentFormat.OpenXml.Spreadsheet.Text(text)));
        return new Cell(new CellValue(texts.ChildElements.Count - 1)) { CellReference = place, DataType = CellValues.SharedString };
    }
}
