using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using Serverless.Domain.Planning;
using Serverless.Scheduling;
using Serverless.Workflow.Planning;
using Spectre.Console;

namespace Serverless.Local.Plan;

/// <summary>The verb <c>plan</c>: plans what a file holds, and shows the plan.</summary>
internal static class PlanCommand
{
    private const int DefaultSeconds = 60;

    internal static Command Create()
    {
        var file = new Argument<FileInfo>("file") { Description = "The problem, as JSON; seeds/plans has samples and describes the form." };
        var output = new Option<DirectoryInfo?>("--out") { Description = "A folder for plan.json, with everything that is shown, and plan.svg, a chart of it." };
        var seconds = new Option<int>("--seconds") { Description = "The longest time to take.", DefaultValueFactory = _ => DefaultSeconds };
        seconds.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() <= 0)
            {
                result.AddError("--seconds must be more than 0.");
            }
        });
        var command = new Command("plan", "Finds dates and teams for the visits of a file, and says why.") { file, output, seconds };
        command.SetAction((parsed, cancellationToken) => RunAsync(
            parsed.GetValue(file)!.FullName, parsed.GetValue(output)?.FullName, TimeSpan.FromSeconds(parsed.GetValue(seconds)), cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(string file, string? output, TimeSpan limit, CancellationToken cancellationToken)
    {
        try
        {
            var problem = PlanFile.Read(file);
            await using var services = new ServiceCollection().AddServerlessScheduling().BuildServiceProvider();
            var answer = await services.GetRequiredService<IPlanner>().PlanAsync(problem, limit, cancellationToken);
            PlanReport.Print(AnsiConsole.Console, answer);
            if (output is not null)
            {
                Directory.CreateDirectory(output);
                await File.WriteAllTextAsync(Path.Combine(output, "plan.json"), PlanFile.Write(answer), cancellationToken);
                await File.WriteAllTextAsync(Path.Combine(output, "plan.svg"), PlanChart.Draw(problem, answer), cancellationToken);
                AnsiConsole.Console.WriteLine($"Written to {output}: plan.json, plan.svg");
            }

            return answer.Outcome == PlanningOutcome.Planned ? 0 : 1;
        }
        catch (Exception error) when (error is PlanFileException or IOException or UnauthorizedAccessException)
        {
            await Console.Error.WriteLineAsync(error.Message);
            return 2;
        }
    }
}
