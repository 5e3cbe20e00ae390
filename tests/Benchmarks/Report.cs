using System.Globalization;
using Spectre.Console;

namespace Serverless.Tests.Benchmarks;

/// <summary>The figures of a run, each beside its limit and its aim.</summary>
internal sealed class Report(string title)
{
    private readonly List<Line> _lines = [];

    internal bool AllMet => _lines.All(line => line.IsMet != false);

    /// <summary>Adds a figure without an aim.</summary>
    internal void Add(string what, string figure) =>
        _lines.Add(new Line(what, figure, string.Empty, string.Empty, string.Empty, IsMet: null));

    /// <summary>Adds a figure whose ratio to the limit should be at least the aim.</summary>
    internal void AtLeast(string what, double figure, double limit, string unit, double aim) =>
        Add(
            what,
            figure,
            limit,
            unit,
            string.Create(CultureInfo.InvariantCulture, $"at least {aim:0.##}"),
            figure / limit >= aim);

    /// <summary>Adds a figure whose ratio to the limit should be at most the aim.</summary>
    internal void AtMost(string what, double figure, double limit, string unit, double aim) =>
        Add(what, figure, limit, unit, string.Create(CultureInfo.InvariantCulture, $"at most {aim:0.##}"), figure / limit <= aim);

    /// <summary>Adds a figure beside its limit, of a run to which the aim does not apply.</summary>
    internal void Beside(string what, double figure, double limit, string unit, string aim) =>
        Add(what, figure, limit, unit, aim, isMet: null);

    internal void Print()
    {
        var table = new Table { Border = TableBorder.Rounded, Title = new TableTitle(title) };
        foreach (var column in (string[])["what", "figure", "limit", "ratio", "aim", "met"])
        {
            table.AddColumn(column);
        }

        foreach (var line in _lines)
        {
            table.AddRow(line.What, line.Figure, line.Limit, line.Ratio, line.Aim, line.IsMet switch { true => "yes", false => "NO", null => string.Empty });
        }

        AnsiConsole.Profile.Width = 140;
        AnsiConsole.Write(table);
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{Environment.ProcessorCount} cores, .NET {Environment.Version}, {TimeProvider.System.GetUtcNow():yyyy-MM-dd}"));
    }

    private void Add(string what, double figure, double limit, string unit, string aim, bool? isMet) =>
        _lines.Add(
            new Line(
                what,
                Text(figure, unit),
                Text(limit, unit),
                string.Create(CultureInfo.InvariantCulture, $"{figure / limit:0.00}"),
                aim,
                isMet));

    private static string Text(double figure, string unit) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{figure.ToString(figure < 100 ? "0.0" : "N0", CultureInfo.InvariantCulture)} {unit}");

    private sealed record Line(string What, string Figure, string Limit, string Ratio, string Aim, bool? IsMet);
}
