using System.Globalization;
using Serverless.Domain.Planning;
using Spectre.Console;

namespace Serverless.Local.Plan;

/// <summary>Shows an answer as a table, with the reasons below.</summary>
internal static class PlanReport
{
    private const int FileWidth = 160;

    internal static void Print(IAnsiConsole console, PlanningAnswer answer)
    {
        if (Console.IsOutputRedirected)
        {
            // There is no terminal whose width could be asked for.
            console.Profile.Width = FileWidth;
        }

        switch (answer.Outcome)
        {
            case PlanningOutcome.Planned:
                PrintPlan(console, answer);
                break;
            case PlanningOutcome.Infeasible:
                PrintConflict(console, answer);
                break;
            default:
                console.WriteLine("No plan was found in the time given, and none was shown to be impossible. Give more time with --seconds.");
                break;
        }

        if (!answer.IsRepeatable)
        {
            console.WriteLine("The clock ended the search: with more time, or on a faster machine, the answer may be better.");
        }
    }

    private static void PrintPlan(IAnsiConsole console, PlanningAnswer answer)
    {
        var table = new Table { Border = TableBorder.Rounded };
        foreach (var column in (string[])["visit", "days", "lead", "with", "other people", "other days"])
        {
            table.AddColumn(column);
        }

        foreach (var visit in answer.Visits)
        {
            var others = answer.Alternatives.Where(alternative => alternative.Visit.Reference == visit.Reference).ToLookup(alternative => alternative.Kind);
            table.AddRow([.. ((string[])
            [
                visit.Reference.ToString(),
                visit.Days().ToString(),
                visit.Lead,
                string.Join(", ", visit.Team.Where(expert => expert != visit.Lead)),
                others[AlternativeKind.OtherPeople].Select(SayPeople).FirstOrDefault("none"),
                others[AlternativeKind.OtherDates].Select(Say).FirstOrDefault("none"),
            ]).Select(Markup.Escape)]);
        }

        console.Write(table);
        foreach (var (visit, reasons) in answer.Visits.Zip(answer.Reasons))
        {
            PrintReasons(console, visit, reasons);
        }

        var cost = answer.Cost!;
        console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"Cost {cost.Total}: days from the wish {cost.Wish}, load {cost.Load}, nobody from last time {cost.Continuity}, extra people {cost.TeamSize}, back to back {cost.BackToBack}."));
        console.WriteLine(answer.IsOptimal
            ? "No plan costs less."
            : string.Create(CultureInfo.InvariantCulture, $"No plan costs less than {answer.Bound}: the best is at most {answer.Gap:P1} cheaper."));
    }

    private static void PrintReasons(IAnsiConsole console, PlannedVisit visit, VisitReasons reasons)
    {
        var tree = new Tree(Markup.Escape($"{visit.Reference}: why"));
        tree.AddNode(Markup.Escape($"{visit.Days()}: {string.Join("; ", reasons.Dates.Select(PlanningWords.Say))}"));
        foreach (var person in reasons.People)
        {
            var without = person.Without is { } other ? $"Without: {Say(other)}" : "Without: not possible while all else stays";
            tree.AddNode(Markup.Escape($"{person.Expert}: {string.Join("; ", person.Reasons.Select(PlanningWords.Say))}. {without}"));
        }

        console.Write(tree);
    }

    private static void PrintConflict(IAnsiConsole console, PlanningAnswer answer)
    {
        console.WriteLine("There is no plan.");
        if (answer.Conflict.Count == 0)
        {
            console.WriteLine("Why was not found in the time given. Give more time with --seconds.");
            return;
        }

        console.WriteLine("These conditions cannot all be met. Change one of them, and the others can:");
        foreach (var condition in answer.Conflict)
        {
            console.WriteLine($"  - {PlanningWords.Say(condition)}");
        }
    }

    private static string SayPeople(PlanAlternative alternative) => string.Create(
        CultureInfo.InvariantCulture, $"{string.Join(", ", alternative.Visit.Team)} ({alternative.ExtraCost:+0;-0;0})");

    private static string Say(PlanAlternative alternative) => string.Create(
        CultureInfo.InvariantCulture,
        $"{string.Join(", ", alternative.Visit.Team)}, {alternative.Visit.Days()} ({alternative.ExtraCost:+0;-0;0})");
}
