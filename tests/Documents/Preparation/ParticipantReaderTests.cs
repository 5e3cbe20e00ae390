using System.Text;
using CsCheck;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Serverless.Documents.Preparation;
using Serverless.Domain.Preparation;
using Serverless.Domain.Preparation.Lists;
using Serverless.Tests.Documents.Text;
using Serverless.Workflow.Documents;
using Serverless.Workflow.Preparation;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Serverless.Tests.Documents.Preparation;

public sealed class ParticipantReaderTests
{
    private static readonly ParticipantReader Reader = new();

    private static readonly Gen<(Layout Layout, Participant[] People)> Lists = Gen.Select(Layout.Any, Layout.People);

    static ParticipantReaderTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    [Fact]
    public void ReadDocument_Workbook_GivesBackWhoWasWritten() => Gen.Select(Lists, Lists, Gen.Bool).Sample((first, second, isShared) =>
    {
        var content = Sheets.Of(isShared, Sheet("Uno", first), Sheet("Dos", second));
        Same([.. first.People, .. second.People], Read("list.xlsx", content), first.Layout, second.Layout);
    }, iter: 60);

    [Fact]
    public void ReadDocument_TableInADocument_GivesBackWhoWasWritten() => Lists.Sample(list =>
    {
        var content = Docx.OfBody($"<w:p><w:r><w:t>Please find our list below.</w:t></w:r></w:p>{Table(list.Layout, list.People)}<w:p/>");
        Same(list.People, Read("list.docx", content), list.Layout);
    }, iter: 60);

    [Fact]
    public void ReadDocument_DelimitedText_GivesBackWhoWasWritten() => Gen.Select(Lists, Gen.OneOf(',', ';', '\t'), Gen.OneOf<Encoding>(
        new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), Encoding.Unicode, Encoding.BigEndianUnicode)).Sample((list, separator, encoding) =>
    {
        // Without merged cells, only the first row of each institution names it.
        list.Layout = list.Layout.Institutions == Institutions.Merged ? list.Layout with { Institutions = Institutions.FirstRowOnly } : list.Layout;
        var text = string.Join("\r\n", list.Layout.Rows(list.People).Select(row => string.Join(separator, row.Select(cell => Quoted(cell, separator)))));
        Same(list.People, Read("list.csv", [.. encoding.GetPreamble(), .. encoding.GetBytes(text)]), list.Layout);
    }, iter: 100);

    [Theory]
    [InlineData(1252, "Institución;Nombre;Cargo\nPolicía Nacional;José Núñez;Jefe de área")]
    [InlineData(1251, "Учреждение;Имя;Должность\nМинистерство обороны;Иван Петров;советник")]
    public void ReadDocument_OldEncodings_AreReadAsTheyWereWritten(int codePage, string text)
    {
        var lines = text.Split('\n')[1].Split(';');

        Assert.Equal(
            [new Participant { Institution = lines[0], Name = lines[1], Title = lines[2] }],
            Read("lista.csv", Encoding.GetEncoding(codePage).GetBytes(text)).Rows.Participants);
    }

    [Fact]
    public void ReadDocument_TableWithoutHeadings_IsReadByItsContent()
    {
        var rows = Read("list.xlsx", Sheets.Of(isShared: true, ("Sheet1", [["Adviser", "Dr. Ana Ruiz", "Ministry of Health"], ["Director", "Mr. Luis Gil", "General Staff"], ["Analyst", "Rosa Lima", "National Police"]], []))).Rows;

        Assert.Equal(["Ministry of Health: Dr. Ana Ruiz, Adviser", "General Staff: Mr. Luis Gil, Director", "National Police: Rosa Lima, Analyst"], rows.Participants.Select(one => $"{one.Institution}: {one.Name}, {one.Title}"));
    }

    [Fact]
    public void ReadDocument_InstitutionAcrossTheColumns_StandsForTheRowsBelow()
    {
        string[][] sheet = [["Name", "Post", "Phone"], ["General Staff"], ["Pedro Paz", "Adviser", "123"], ["Ministry of Health"], ["Ana Ruiz", "Director", ""]];
        var rows = Read("list.xlsx", Sheets.Of(isShared: false, ("Sheet1", sheet, ["A2:C2", "A4:C4"]))).Rows;

        Assert.Equal(
            [
                new Participant { Institution = "General Staff", Name = "Pedro Paz", Title = "Adviser", Note = "Phone: 123" },
                new Participant { Institution = "Ministry of Health", Name = "Ana Ruiz", Title = "Director" },
            ],
            rows.Participants);
    }

    [Fact]
    public void ReadDocument_RowsThatCannotBeUsed_AreNamedWithTheirPlace()
    {
        string[][] sheet = [["Institution", "Name", "E-mail"], ["", "Nobody's Man", ""], ["Army", "Ana", "ana at home"], ["Army", new string('x', 300), ""]];
        var formula = new Cell(new CellFormula("HYPERLINK(\"http://x\")")) { CellReference = "B5" };
        var rows = Read("list.xlsx", Sheets.Of(isShared: true, formula, ("Hoja1", sheet, []))).Rows;

        Assert.Equal([(2, RowProblem.NoInstitution), (4, RowProblem.TooLong)], rows.Unread.Select(remark => (remark.Place.Row, remark.Problem)));
        Assert.Equal([(3, RowProblem.BadAddress), (5, RowProblem.NoValue)], rows.Warnings.Select(remark => (remark.Place.Row, remark.Problem)));
        Assert.Equal("E-mail: ana at home", Assert.Single(rows.Participants).Note);
    }

    [Fact]
    public void ReadDocument_Formula_CountsAsWhatItShows()
    {
        var cell = new Cell(new CellFormula("A1&\"x\""), new CellValue("Ministry of Health")) { CellReference = "A2", DataType = CellValues.String };

        Assert.Equal("Ministry of Health", Assert.Single(Read("list.xlsx", Sheets.Of(isShared: true, cell, ("S", [["Institution", "Name"]], []))).Rows.Participants).Institution);
    }

    [Fact]
    public void ReadDocument_MoreThanIsTaken_IsSaid()
    {
        string[][] sheet = [["Institution", "Name"], .. Enumerable.Range(0, 600).Select(n => new[] { "Army", $"N{n}" })];
        var rows = Read("list.xlsx", Sheets.Of(isShared: false, ("S", sheet, []))).Rows;

        Assert.Equal((500, 100), (rows.Participants.Count, rows.Unread.Count(remark => remark.Problem == RowProblem.PastLimit)));
    }

    [Fact]
    public void ReadDocument_WhatTheCheckRefuses_IsNotRead() => Assert.Equal(
        DocumentProblem.Macros,
        Read("list.docx", Docx.Of(main =>
        {
            main.Document = new W.Document(new W.Body());
            main.AddNewPart<VbaProjectPart>().FeedData(new MemoryStream([1]));
        })).Refusal?.Problem);

    [Fact]
    public void ReadDocument_Picture_IsRefusedWithWhatToDo() => Assert.Contains(
        "Send the list as", Read("list.jpg", [0xFF, 0xD8, 0xFF, 0xE0]).Refusal!.Message, StringComparison.Ordinal);

    [Fact]
    public void Read_AnyTextAndAnyBytes_IsAnAnswer()
    {
        var pieces = Gen.OneOf(Gen.OneOf("\n", "\t", ";", ":", " - ", "\"", "|", "Ministry of Health", "Name", "@", "•", "参加者", "\uD800", "\0"), Gen.String[0, 5]);
        pieces.Array[0, 40].Select(string.Concat).Sample(text =>
        {
            Reader.ReadText(text);
            Read("x.csv", Encoding.UTF8.GetBytes(text));
        });
        Gen.Byte.Array[0, 300].Sample(bytes => Read("x.csv", bytes));
        var workbook = Sheets.Of(isShared: true, ("S", [["Institution", "Name"], ["Army", "Ana"]], ["A1:B1"]));
        Gen.Select(Gen.Int[0, workbook.Length - 1], Gen.Byte).Array[1, 10].Sample(changes =>
        {
            var damaged = workbook.ToArray();
            foreach (var (place, value) in changes)
            {
                damaged[place] = value;
            }

            Read("x.xlsx", damaged);
        }, iter: 200);
    }

    private static ParticipantReading Read(string name, byte[] content) => Reader.ReadDocument(name, declaredType: null, content);

    private static void Same(Participant[] people, ParticipantReading reading, params Layout[] layouts)
    {
        Assert.Null(reading.Refusal);
        Assert.Equal(people, reading.Rows.Participants);
        Assert.Empty(reading.Rows.Unread);
        Assert.All(reading.Rows.Warnings, remark => Assert.Equal(RowProblem.InstitutionAbove, remark.Problem));
        Assert.True(reading.Rows.Warnings.Count == 0 || layouts.Any(layout => layout.Institutions == Institutions.FirstRowOnly));
    }

    private static (string Name, string[][] Rows, string[] Merged) Sheet(string name, (Layout Layout, Participant[] People) list) => (
        name,
        list.Layout.Rows(list.People),
        [
            .. list.Layout.Merged(list.People).Select(range =>
                $"{Sheets.Place(list.Layout.InstitutionColumn, range.First + 1)}:{Sheets.Place(list.Layout.InstitutionColumn, range.Last + 1)}"),
            .. list.Layout.Title is null ? Array.Empty<string>() : ["A1:D1"],
        ]);

    private static string Quoted(string cell, char separator) =>
        cell.Contains(separator, StringComparison.Ordinal) || cell.Contains('"', StringComparison.Ordinal) ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : cell;

    private static string Table(Layout layout, Participant[] people)
    {
        var merged = layout.Merged(people).ToList();
        var rows = layout.Rows(people).Select((row, number) => string.Concat(row.Select((cell, column) =>
        {
            var isMerged = column == layout.InstitutionColumn && merged.Exists(range => number >= range.First && number <= range.Last);
            var merge = isMerged ? merged.Exists(range => range.First == number) ? "<w:vMerge w:val='restart'/>" : "<w:vMerge/>" : string.Empty;
            var span = row.Length == 1 ? "<w:gridSpan w:val='4'/>" : string.Empty;
            return $"<w:tc><w:tcPr>{span}{merge}</w:tcPr><w:p><w:r><w:t xml:space='preserve'>{System.Security.SecurityElement.Escape(cell)}</w:t></w:r></w:p></w:tc>";
        })));
        return $"<w:tbl><w:tblPr/><w:tblGrid/>{string.Concat(rows.Select(row => $"<w:tr>{row}</w:tr>"))}</w:tbl>";
    }
}
