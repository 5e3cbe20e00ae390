using Serverless.Domain.Notices;
using Serverless.Domain.Parties;

namespace Serverless.Workflow.Notices;

/// <summary>Calls the officers where a notice cannot be sent: somebody may be waited for who was never asked.</summary>
/// <param name="tasks">Calls them.</param>
public sealed class UnsentTasks(OfficerTasks tasks)
{
    /// <summary>Calls them, once for each <paramref name="cause"/> within the request.</summary>
    /// <param name="unsent">The notice that cannot be sent.</param>
    /// <param name="cause">What makes it the same task.</param>
    /// <param name="detail">Why it cannot be sent.</param>
    /// <param name="cancellationToken">Gives up.</param>
    internal Task PostAsync(Notice unsent, string cause, string detail, CancellationToken cancellationToken) =>

        // Officers who cannot be reached would else be written to about each other, without end.
        unsent.To.Kind == PartyKind.Officer
            ? Task.CompletedTask
            : tasks.PostAsync(
                unsent.Reference,
                $"unsent/{cause}",
                new Dictionary<string, string>(StringComparer.Ordinal)
                {
                    ["problem"] = "NotSent",
                    ["party"] = $"{unsent.To.Kind} {unsent.To.Id}",
                    ["detail"] = detail,
                },
                cancellationToken);
}
