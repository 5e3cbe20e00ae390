using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Serverless.Documents.Text;
using Serverless.Domain.Preparation.Lists;

namespace Serverless.Documents.Preparation;

/// <summary>Reads one sheet, row by row and not as a tree, so that its size is bounded by what is kept.</summary>
internal sealed class SheetReader(string name, List<string> texts, TextLimits limits)
{
    private const int MostColumns = 100;

    private readonly List<(int Row, List<string> Cells)> _rows = [];
    private readonly List<(int FirstRow, int LastRow, int FirstColumn, int LastColumn)> _merged = [];
    private int _characters;

    /// <summary>Cells that show nothing that can be read.</summary>
    internal List<RowRemark> Remarks { get; } = [];

    /// <exception cref="TextLimitException">The sheet holds more text than is read.</exception>
    internal ListTable Read(WorksheetPart part)
    {
        using var reader = OpenXmlReader.Create(part);
        var number = 0;
        while (reader.Read())
        {
            if (reader.ElementType == typeof(Row) && reader.IsStartElement && _rows.Count <= ParticipantTables.MostRows)
            {
                var row = (Row)reader.LoadCurrentElement()!;
                number = (int)Math.Min(row.RowIndex?.Value ?? (uint)number + 1, int.MaxValue);
                Take(row, number);
            }
            else if (reader.ElementType == typeof(MergeCell) && reader.IsStartElement && reader.LoadCurrentElement() is MergeCell { Reference.Value: { } range })
            {
                Merge(range);
            }
        }

        return new ListTable(name, [.. _rows.Select(Filled)]);
    }

    private void Take(Row row, int number)
    {
        var cells = new List<string>();
        foreach (var cell in row.Elements<Cell>())
        {
            var column = WorkbookTables.ColumnOf(cell.CellReference?.Value) ?? cells.Count;
            if (column >= MostColumns)
            {
                break;
            }

            cells.AddRange(Enumerable.Repeat(string.Empty, Math.Max(0, column + 1 - cells.Count)));
            cells[column] = TextOf(cell, number);
            _characters += cells[column].Length;
        }

        if (_characters > limits.Characters)
        {
            throw new TextLimitException("it holds too much text");
        }

        if (cells.Exists(cell => cell.Length > 0))
        {
            _rows.Add((number, cells));
        }
    }

    private string TextOf(Cell cell, int row)
    {
        var value = cell.CellValue?.Text ?? string.Empty;
        var type = cell.DataType?.Value;
        if (type == CellValues.Error || (cell.CellFormula is not null && cell.CellValue is null))
        {
            Remarks.Add(new RowRemark(
                new ListPlace(name, row), $"{cell.CellReference?.Value} {value}".Trim(), RowProblem.NoValue, "The cell shows an error or a formula without a result. Enter the text itself."));
            return string.Empty;
        }

        return type == CellValues.SharedString ? int.TryParse(value, out var index) && index >= 0 && index < texts.Count ? texts[index] : string.Empty
            : type == CellValues.InlineString ? cell.InlineString is { } inline ? WorkbookTables.TextOf(inline) : string.Empty
            : value;
    }

    private void Merge(string range)
    {
        var ends = range.Split(':');
        if (ends.Length == 2
            && WorkbookTables.RowOf(ends[0]) is { } firstRow && WorkbookTables.RowOf(ends[1]) is { } lastRow
            && WorkbookTables.ColumnOf(ends[0]) is { } firstColumn && WorkbookTables.ColumnOf(ends[1]) is { } lastColumn)
        {
            _merged.Add((firstRow, lastRow, firstColumn, lastColumn));
        }
    }

    private ListRow Filled((int Row, List<string> Cells) row)
    {
        var cells = row.Cells;
        var isSpanning = false;
        foreach (var (firstRow, lastRow, firstColumn, lastColumn) in _merged.Where(merge => row.Row >= merge.FirstRow && row.Row <= merge.LastRow))
        {
            isSpanning |= lastColumn > firstColumn && firstColumn < cells.Count && cells[firstColumn].Length > 0
                && cells.Where((cell, column) => column != firstColumn).All(cell => cell.Length == 0);
            if (row.Row > firstRow && firstColumn < MostColumns && _rows.Find(one => one.Row == firstRow).Cells is { } top && firstColumn < top.Count)
            {
                cells.AddRange(Enumerable.Repeat(string.Empty, Math.Max(0, firstColumn + 1 - cells.Count)));
                cells[firstColumn] = cells[firstColumn].Length > 0 ? cells[firstColumn] : top[firstColumn];
            }
        }

        return new ListRow(row.Row, cells, isSpanning);
    }
}
