using System.Globalization;
using Spectre.Console;

namespace Serverless.Local.Replay.Reporting;

/// <summary>Shows a replay while it runs: a line for each thing that happens, and on a terminal the date that the clock reads.</summary>
internal sealed class ConsoleProgress(IAnsiConsole console) : IReplayProgress
{
    private const int Unbroken = 4000;

    private readonly Lock _gate = new();
    private StatusContext? _status;
    private string _day = string.Empty;

    /// <summary>Shows the date in a line of its own while something runs; nothing of the kind where the output is no terminal.</summary>
    internal async Task<T> ShowAsync<T>(string title, Func<Task<T>> run)
    {
        if (!console.Profile.Capabilities.Interactive)
        {
            return await run();
        }

        return await console.Status().Spinner(Spinner.Known.Dots).StartAsync(title.EscapeMarkup(), async status =>
        {
            _status = status;
            try
            {
                return await run();
            }
            finally
            {
                _status = null;
            }
        });
    }

    public void Begin(string title)
    {
        if (!console.Profile.Capabilities.Interactive)
        {
            // In a file or a pipe a line is a line, however long.
            console.Profile.Width = Unbroken;
        }

        console.MarkupLine($"[bold]{title.EscapeMarkup()}[/]");
    }

    public void Tell(JournalEntry entry)
    {
        if (entry.Kind is JournalKind.Read or JournalKind.Begun)
        {
            return;
        }

        lock (_gate)
        {
            var day = entry.At.UtcDateTime.ToString("ddd d MMM yyyy", CultureInfo.InvariantCulture);
            if (day != _day)
            {
                _day = day;
                console.MarkupLine($"[bold]{day}[/]");
                _status?.Status(day);
            }

            console.MarkupLine(Line(entry));
            foreach (var problem in entry.Problems)
            {
                console.MarkupLine($"         [red]{problem.EscapeMarkup()}[/]");
            }
        }
    }

    private static string Line(JournalEntry entry)
    {
        var time = entry.At.UtcDateTime.ToString("HH:mm", CultureInfo.InvariantCulture);
        var (by, to, text) = (entry.By.EscapeMarkup(), entry.To.EscapeMarkup(), entry.Text.EscapeMarkup());
        return $"  [grey]{time}[/]  " + entry.Kind switch
        {
            JournalKind.MailIn => $"[blue]{by}[/] writes: {text}",
            JournalKind.MailOut => $"[green]to {to}[/]: {text}",
            JournalKind.Page => $"[blue]{by}[/] on a page: [grey]{text}[/]",
            JournalKind.Call => $"[blue]{by}[/]: {to} [grey]{text}[/]",
            JournalKind.Register => $"[blue]an operator[/] changes {to}: [grey]{text}[/]",
            JournalKind.Stage => $"[yellow]{to} is in {text}[/]",
            JournalKind.Check => entry.Problems.Count == 0 ? $"[grey]expected and so: {text}[/]" : $"[red]expected and not so: {text}[/]",
            _ => $"[red]could not be done: {text}[/]",
        };
    }
}
