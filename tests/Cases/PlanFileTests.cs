using System.Xml.Linq;
using Microsoft.Extensions.DependencyInjection;
using Serverless.Domain.Planning;
using Serverless.Local.Plan;
using Serverless.Scheduling;
using Serverless.Tests.Utilities;
using Serverless.Workflow.Planning;

namespace Serverless.Tests.Cases;

public sealed class PlanFileTests
{
    private const string Usual =
        """
        {
          "today": "2017-11-14",
          "experts": [{"id": "expert-01", "expertise": ["nuclear"], "languages": ["es"]}],
          "visits": [{"reference": "GTM-2017-01", "state": "GTM", "days": 2, "smallestTeam": 1, "languages": ["es"],
                      "window": {"from": "2017-11-27", "until": "2017-12-15"}}],
        }
        """;

    [Theory]
    [InlineData("\"days\": 2", "\"days\": 0", "visits[0].days: 0 is not between 1 and 60.")]
    [InlineData("\"days\": 2", "\"days\": \"two\"", "line 4, visits[0].days: This is no whole number.")]
    [InlineData("\"days\": 2", "\"dyas\": 2", "line 4, visits[0].dyas: The JSON property 'dyas' could not be mapped")]
    [InlineData("\"days\": 2, ", "", "line 5, visits[0]: JSON deserialization for type 'VisitToPlan' was missing required properties including: 'days'.")]
    [InlineData("2017-12-15", "2017-11-15", "visits[0].window: It ends on 2017-11-15, before it begins on 2017-11-27.")]
    [InlineData("2017-12-15", "15 December", "line 5, visits[0].window.until: This is no date: write it as \"2017-11-27\".")]
    [InlineData("[\"es\"]}]", "[\"spanish\"]}]", "line 3, experts[0].languages[0]: 'spanish' is no language: write ar, zh, en, fr, ru or es.")]
    [InlineData("\"smallestTeam\": 1", "\"kept\": [\"expert-99\"]", "visits[0].kept: There is no expert 'expert-99'. Add the expert, or leave the id out.")]
    [InlineData("{", "", "line 2: ")]
    public void Read_Fault_SaysWhereAndWhat(string old, string changed, string message)
    {
        var place = Usual.IndexOf(old, StringComparison.Ordinal);

        var error = Assert.Throws<PlanFileException>(() => Read(Usual[..place] + changed + Usual[(place + old.Length)..]));

        Assert.Contains(message, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_NoFault_GivesTheProblem() => Assert.Equal("GTM-2017-01", Assert.Single(Read(Usual).Visits).Reference.ToString());

    [Theory]
    [InlineData("usual-day", PlanningOutcome.Planned)]
    [InlineData("two-states", PlanningOutcome.Planned)]
    [InlineData("no-plan", PlanningOutcome.Infeasible)]
    public async Task Sample_Planned_ShowsWhatItSays(string name, PlanningOutcome outcome)
    {
        var problem = PlanFile.Read(Path.Combine(Folders.Root, "..", "plans", $"{name}.json"));

        await using var services = new ServiceCollection().AddServerlessScheduling().BuildServiceProvider();
        var answer = await services.GetRequiredService<IPlanner>().PlanAsync(problem, TimeSpan.FromMinutes(5), TestContext.Current.CancellationToken);

        Assert.Equal(outcome, answer.Outcome);
        Assert.Equal(outcome == PlanningOutcome.Infeasible, answer.Conflict.Count > 0);
        var chart = XDocument.Parse(PlanChart.Draw(problem, answer));
        Assert.All(answer.Visits, visit => Assert.Contains(visit.Lead, (string)chart.Root!.Elements().Single(element => element.Name.LocalName == "desc"), StringComparison.Ordinal));
    }

    private static PlanningProblem Read(string json)
    {
        using var folder = new TempFolder();
        var path = Path.Combine(folder.Path, "problem.json");
        File.WriteAllText(path, json);
        return PlanFile.Read(path);
    }
}
