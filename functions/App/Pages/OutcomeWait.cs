using System.Globalization;
using Microsoft.AspNetCore.Http;
using Serverless.Domain.Requests;
using Serverless.Workflow.Commands;

namespace Serverless.App.Pages;

/// <summary>
/// How people learn what became of a form without another click: whoever sent it is kept waiting a short while, as most commands
/// are carried out at once; after that the page looks again by itself.
/// </summary>
/// <param name="inbox">The commands.</param>
/// <param name="time">The clock.</param>
public sealed class OutcomeWait(ICommandInbox inbox, TimeProvider time)
{
    /// <summary>How long whoever sends a form is kept waiting at most.</summary>
    public static readonly TimeSpan Most = TimeSpan.FromSeconds(4);

    // A page that loads again and again disturbs whoever reads it. What takes longer than this is looked for by hand.
    private static readonly TimeSpan LooksFor = TimeSpan.FromMinutes(2);

    private static readonly TimeSpan First = TimeSpan.FromMilliseconds(50);
    private static readonly TimeSpan Longest = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan Between = TimeSpan.FromSeconds(4);

    /// <summary>Waits until a command has its outcome, or <see cref="Most"/> has passed.</summary>
    /// <param name="reference">The request.</param>
    /// <param name="key">The command's key.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task WaitAsync(Reference reference, string key, CancellationToken cancellationToken)
    {
        var began = time.GetTimestamp();
        for (var pause = First; time.GetElapsedTime(began) + pause <= Most; pause = pause * 2 < Longest ? pause * 2 : Longest)
        {
            await Task.Delay(pause, time, cancellationToken);
            if (await inbox.FindAsync(reference, key, cancellationToken) is { Outcome: not null })
            {
                return;
            }
        }
    }

    /// <summary>Whether a page looks again by itself for the outcome of what was sent.</summary>
    internal static bool LooksAgain(StoredCommand? sent, DateTimeOffset now) => sent is { Outcome: null } && now - sent.Envelope.At < LooksFor;

    /// <summary>Has the browser load the page again after a while.</summary>
    internal static void LookAgain(HttpResponse response)
    {
        ArgumentNullException.ThrowIfNull(response);
        response.Headers["Refresh"] = ((int)Between.TotalSeconds).ToString(CultureInfo.InvariantCulture);
    }
}
