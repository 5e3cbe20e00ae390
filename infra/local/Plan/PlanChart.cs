using System.Globalization;
using System.Xml.Linq;
using Serverless.Domain.Planning;

namespace Serverless.Local.Plan;

/// <summary>Draws a plan as a chart in SVG: a row for each visit, and below a row for each expert; days from left to right.</summary>
internal sealed class PlanChart
{
    private const int Left = 130;
    private const int Right = 230;
    private const int Width = 1280;
    private const int Top = 84;
    private const int Row = 26;
    private const int Bar = 14;
    private const int Gap = 44;
    private const int CodeWidth = 20;
    private const string Planned = "#1d5fa6";
    private const string Standing = "#5f6b7a";
    private const string Ink = "#1b2733";
    private const string Quiet = "#5a6672";

    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    private readonly PlanningProblem _problem;
    private readonly PlanningAnswer _answer;
    private readonly DayRange _range;
    private readonly double _day;
    private readonly int _people;
    private readonly int _height;
    private readonly XElement _drawing;

    private PlanChart(PlanningProblem problem, PlanningAnswer answer)
    {
        _problem = problem;
        _answer = answer;
        var last = problem.Fixed.Select(visit => visit.LastDay).Concat(answer.Visits.Select(visit => visit.LastDay))
            .Concat(answer.Visits.Count == 0 ? problem.Visits.Select(visit => visit.Window.Until) : []).Append(problem.Today.AddDays(14)).Max();
        _range = new DayRange(problem.Today, problem.Rules.Trip(new DayRange(last, last)).Until.AddDays(2));
        _day = (double)(Width - Left - Right) / (_range.Until.DayNumber - _range.From.DayNumber + 1);
        _people = Top + ((problem.Visits.Count + problem.Fixed.Count) * Row) + Gap;
        _height = _people + (problem.Experts.Count * Row) + 24;
        _drawing = new XElement(Svg + "svg",
            new XAttribute("viewBox", $"0 0 {Width} {_height}"),
            new XAttribute("width", Width),
            new XAttribute("height", _height),
            new XAttribute("role", "img"),
            new XAttribute("aria-labelledby", "title desc"),
            new XAttribute("font-family", "system-ui, 'Segoe UI', 'DejaVu Sans', sans-serif"));
    }

    /// <summary>Draws the chart; without a plan, what stands and the windows.</summary>
    internal static string Draw(PlanningProblem problem, PlanningAnswer answer)
    {
        var chart = new PlanChart(problem, answer);
        chart.DrawFrame();
        chart.DrawVisits();
        chart.DrawExperts();
        return chart._drawing.ToString();
    }

    private void DrawFrame()
    {
        _drawing.Add(
            new XElement(Svg + "title", new XAttribute("id", "title"), "Visits and teams"),
            new XElement(Svg + "desc", new XAttribute("id", "desc"), Describe()),
            new XElement(Svg + "defs", new XElement(Svg + "pattern",
                new XAttribute("id", "away"), new XAttribute("width", 6), new XAttribute("height", 6),
                new XAttribute("patternUnits", "userSpaceOnUse"), new XAttribute("patternTransform", "rotate(45)"),
                new XElement(Svg + "rect", new XAttribute("width", 2), new XAttribute("height", 6), new XAttribute("fill", "#c07a1c")))));
        Rectangle(0, 0, Width, _height, "#ffffff");
        Text(16, 26, "Visits and teams", Ink, 16, "600");
        DrawLegend();
        for (var month = new DateOnly(_range.From.Year, _range.From.Month, 1); month <= _range.Until; month = month.AddMonths(1))
        {
            var shown = month < _range.From ? _range.From : month;
            var x = X(shown);
            _drawing.Add(Line(x, Top - 20, x, _height - 16, "#d5dbe1"));
            if (X(month.AddMonths(1)) - x > 40)
            {
                Text(x + 4, Top - 10, month.ToString("MMM yyyy", CultureInfo.InvariantCulture), Quiet, 11);
            }
        }

        Text(16, Top - 10, "Visit", Quiet, 11, "600");
        Text(16, _people - 10, "Expert", Quiet, 11, "600");
        _drawing.Add(Line(16, _people - 26, Width - 16, _people - 26, "#b7c0c9"));
    }

    private void DrawLegend()
    {
        double x = Left;
        foreach (var (fill, text) in (IEnumerable<(string, string)>)
            [(Planned, "planned"), (Standing, "fixed"), ("#a9c6e6", "travel"), ("#dff0e2", "asked for by the State"), ("#eef1f4", "window"), ("url(#away)", "away")])
        {
            Rectangle(x, 37, 14, 11, fill, "#9aa5b1");
            Text(x + 19, 46, text, Quiet, 11);
            x += 42 + (text.Length * 6.2);
        }
    }

    private void DrawVisits()
    {
        var y = Top;
        foreach (var visit in _problem.Visits)
        {
            Text(16, y + Bar, visit.Reference.ToString(), Ink, 12);
            Days(visit.Window, y + 2, Bar + 4, "#eef1f4");
            if (visit.Wish is { } wish)
            {
                Days(wish, y, Bar + 8, "#dff0e2", "#3c8f4e");
            }

            if (_answer.Visits.FirstOrDefault(planned => planned.Reference == visit.Reference) is { } found)
            {
                Trip(found.Days(), y, Planned, "#a9c6e6");
                Label(found.Days(), y, string.Join(", ", found.Team.Select(expert => expert == found.Lead ? $"{expert} (lead)" : expert)));
            }

            y += Row;
        }

        foreach (var visit in _problem.Fixed)
        {
            Text(16, y + Bar, visit.Reference.ToString(), Ink, 12);
            Trip(visit.Days(), y, Standing, "#c9d0d8");
            Label(visit.Days(), y, string.Join(", ", visit.Team));
            y += Row;
        }
    }

    private void DrawExperts()
    {
        var y = _people;
        foreach (var expert in _problem.Experts)
        {
            Text(16, y + Bar, expert.Id, Ink, 12);
            _drawing.Add(Line(Left, y + Row - 3, Width - Right, y + Row - 3, "#eef1f4"));
            foreach (var period in expert.Away)
            {
                Days(new DayRange(period.From, period.Until), y + 2, Bar + 4, "url(#away)");
            }

            foreach (var (days, state, color, travel) in _problem.Fixed.Where(visit => visit.Team.Contains(expert.Id, StringComparer.Ordinal))
                .Select(visit => (visit.Days(), visit.State.ToString(), Standing, "#c9d0d8"))
                .Concat(_answer.Visits.Where(visit => visit.Team.Contains(expert.Id, StringComparer.Ordinal))
                    .Select(visit => (visit.Days(), visit.Reference.State.ToString(), Planned, "#a9c6e6"))))
            {
                Trip(days, y, color, travel);
                if (X(days.Until.AddDays(1)) - X(days.From) >= CodeWidth && days.From >= _range.From)
                {
                    Text((X(days.From) + X(days.Until.AddDays(1))) / 2, y + Bar, state, "#ffffff", 9, anchor: "middle");
                }
                else
                {
                    Text(X(_problem.Rules.Trip(days).Until.AddDays(1)) + 2, y + Bar, state, Ink, 9);
                }
            }

            y += Row;
        }
    }

    private string Describe() => _answer.Visits.Count == 0
        ? "There is no plan. The chart shows windows, fixed visits and absences."
        : string.Join(" ", _answer.Visits.Select(visit => $"{visit.Reference}: {visit.Days()}, {string.Join(", ", visit.Team)}, led by {visit.Lead}."));

    private void Trip(DayRange days, int y, string color, string travel)
    {
        Days(_problem.Rules.Trip(days), y + 6, Bar - 4, travel);
        Days(days, y + 4, Bar, color);
    }

    // Behind the trip, or before it where that would leave the chart.
    private void Label(DayRange days, int y, string text)
    {
        const double LetterWidth = 6;
        var trip = _problem.Rules.Trip(days);
        var x = X(trip.Until.AddDays(1)) + 6;
        var isBefore = x + (text.Length * LetterWidth) > Width;
        Text(isBefore ? X(trip.From) - 6 : x, y + Bar, text, Ink, 11, anchor: isBefore ? "end" : "start");
    }

    private double X(DateOnly day) => Left + ((day.DayNumber - _range.From.DayNumber) * _day);

    private void Days(DayRange days, double y, double height, string fill, string stroke = "none")
    {
        if (days.Overlaps(_range))
        {
            var x = Math.Max(Left, X(days.From));
            Rectangle(x, y, Math.Min(Width - Right, X(days.Until.AddDays(1))) - x, height, fill, stroke);
        }
    }

    private void Rectangle(double x, double y, double width, double height, string fill, string stroke = "none") => _drawing.Add(new XElement(Svg + "rect",
        new XAttribute("x", Number(x)), new XAttribute("y", Number(y)), new XAttribute("width", Number(width)), new XAttribute("height", Number(height)),
        new XAttribute("rx", 2), new XAttribute("fill", fill), new XAttribute("stroke", stroke)));

    private static XElement Line(double x, double y, double toX, double toY, string stroke) => new(Svg + "line",
        new XAttribute("x1", Number(x)), new XAttribute("y1", Number(y)), new XAttribute("x2", Number(toX)), new XAttribute("y2", Number(toY)), new XAttribute("stroke", stroke));

    private void Text(double x, double y, string text, string fill, int size, string weight = "400", string anchor = "start") => _drawing.Add(new XElement(Svg + "text",
        new XAttribute("x", Number(x)), new XAttribute("y", Number(y)), new XAttribute("fill", fill), new XAttribute("font-size", size),
        new XAttribute("font-weight", weight), new XAttribute("text-anchor", anchor), text));

    private static string Number(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);
}
