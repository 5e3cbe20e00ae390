using System.Diagnostics;
using System.Globalization;
using Microsoft.Extensions.Logging.Abstractions;
using Serverless.Embedded;
using Serverless.Local.Replay.Cases;
using Serverless.Local.Replay.Reporting;
using Spectre.Console;

namespace Serverless.Local.Replay;

/// <summary>A replay as the command line runs it: what it needs around it, its progress, its report, and the app left up if wished.</summary>
internal sealed class ReplayRun(ReplayOptions options, IAnsiConsole console)
{
    // Lines are never broken: an address or a key must be copied in one piece.
    private const int Unbroken = 4000;

    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);

    /// <summary>Reads a case with the policy that the app brings.</summary>
    /// <exception cref="ReplayException">The case has faults; all are told.</exception>
    internal static LoadedCase Load(string folder)
    {
        var reading = CaseReader.Read(folder, File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "policy.json")));
        return reading.Case ?? throw new ReplayException(
            $"The case in {folder} cannot be run:{string.Concat(reading.Faults.Select(fault => $"{Environment.NewLine}  {fault}"))}");
    }

    /// <summary>Runs the case.</summary>
    /// <param name="serves">Whether the app is left up afterwards.</param>
    /// <param name="stop">Ends the run.</param>
    /// <returns>0 when everything came as the case says, otherwise 1.</returns>
    internal async Task<int> RunAsync(bool serves, CancellationToken stop)
    {
        var loaded = Load(options.Case);
        using var folder = ReplayFolder.Take(options, loaded.Name, TimeProvider.System.GetUtcNow());
        await using var azurite = options.Storage is null
            ? await AzuriteProcess.StartAsync(new AzuriteOptions { DataDirectory = folder.Azurite }, NullLogger.Instance, stop)
            : null;
        var began = Stopwatch.GetTimestamp();
        var progress = new ConsoleProgress(console);
        await using var replayer = await Replayer.StartAsync(loaded, folder, options.Storage ?? azurite!.ConnectionString, options, progress, stop);
        var result = await progress.ShowAsync(loaded.File.Title, () => replayer.RunAsync(stop));
        var page = await ReplayReport.WriteAsync(loaded, folder, replayer, result, stop);
        await OutcomeFile.WriteAsync(folder, replayer, result, stop);

        console.Profile.Width = Unbroken;
        console.WriteLine();
        var verdict = string.Create(CultureInfo.InvariantCulture, $"{IndexPage.Verdict(result)} ({(loaded.File.End - loaded.File.Start).TotalDays:0.#} days in {Stopwatch.GetElapsedTime(began).TotalSeconds:0.0} s).");
        console.MarkupLine(result.IsWell ? $"[bold green]{verdict.EscapeMarkup()}[/]" : $"[bold red]{verdict.EscapeMarkup()}[/]");
        foreach (var problem in result.Problems)
        {
            console.MarkupLine($"  [red]{problem.EscapeMarkup()}[/]");
        }

        console.WriteLine($"Everything is listed in {page}");
        if (serves)
        {
            await ServeAsync(replayer, folder, page, stop);
        }

        return result.IsWell ? 0 : 1;
    }

    private async Task ServeAsync(Replayer replayer, ReplayFolder folder, string page, CancellationToken stop)
    {
        var host = replayer.Host;
        var address = host.Address.AbsoluteUri.TrimEnd('/');
        console.WriteLine();
        console.MarkupLine("[bold green]The app goes on running.[/] Its clock goes on in real time from the case's last moment. Ctrl-C ends it.");
        var grid = new Grid().AddColumn(new GridColumn().NoWrap().PadRight(2)).AddColumn(new GridColumn().NoWrap());
        foreach (var reference in replayer.Sent.All.Select(one => one.Mail.Request).OfType<Domain.Requests.Reference>().Distinct())
        {
            grid.AddRow(new Text($"Status of {reference}"), new Text($"{address}/api/requests/{reference}?code={host.Info.HostKey}"));
            if (Tracking(replayer, reference) is { } link)
            {
                grid.AddRow(new Text("  its page, from the mission's mail"), new Text(link));
            }
        }

        grid.AddRow(new Text("All requests"), new Text($"{address}/api/requests?code={host.Info.HostKey}"));
        grid.AddRow(new Text("Mails that went out"), new Text(Path.Combine(folder.Maildrop, "out")));
        grid.AddRow(new Text("Mails may be put into"), new Text(Path.Combine(folder.Maildrop, "in")));
        grid.AddRow(new Text("Everything in order"), new Text(page));
        console.Write(grid);

        var from = host.Clock.GetUtcNow();
        var began = Stopwatch.GetTimestamp();
        try
        {
            while (true)
            {
                await replayer.LookAsync(stop);
                await Task.Delay(Second, stop);
                await host.Clock.AdvanceToAsync(from + Stopwatch.GetElapsedTime(began), stop);
            }
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            console.WriteLine("Stopping ...");
        }
    }

    private static string? Tracking(Replayer replayer, Domain.Requests.Reference reference) => replayer.Sent.All
        .Where(one => one.Mail.Request == reference && one.Mail.Party == reference.State.ToString())
        .Select(one => Acting.Cast.LinkIn(one.Mail))
        .FirstOrDefault(link => link is not null);
}
