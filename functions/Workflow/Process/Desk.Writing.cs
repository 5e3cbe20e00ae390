using System.Globalization;
using Serverless.Domain.Commands;
using Serverless.Domain.Notices;
using Serverless.Domain.Parties;
using Serverless.Domain.Requests;
using Serverless.Domain.Timeline;
using Serverless.Workflow.Commands;

namespace Serverless.Workflow.Process;

/// <summary>How changes become entries, notices and one call.</summary>
internal sealed partial class Desk
{
    private static (string Name, string Value)[] StepData(VisitRequest visit) => visit.Pending is not { } pending
        ? []
        :
        [
            ("step", pending.Step),
            ("on", string.Join(", ", pending.On.Select(party => party.Id))),
            ("due", pending.Due?.ToString("O", CultureInfo.InvariantCulture) ?? string.Empty),
        ];

    private static Dictionary<string, string> Data(IEnumerable<(string Name, string Value)> data) =>
        data.ToDictionary(pair => pair.Name, pair => pair.Value, StringComparer.Ordinal);

    private TimelineDraft Event(VisitRequest after, string what, Party by, params (string Name, string Value)[] data) =>
        new(string.Create(CultureInfo.InvariantCulture, $"{after.Revision:0000}/{what}"), Now, what, by, Data(data));

    private TimelineDraft Event(VisitRequest after, string what, CommandEnvelope command, params (string Name, string Value)[] data) =>
        Event(after, what, command.By, [("command", command.Key), ("channel", command.Channel.ToString()), .. data]);

    private Notice Tell(VisitRequest after, NoticeKind kind, Party to, params (string Name, string Value)[] data) => new(
        string.Create(CultureInfo.InvariantCulture, $"{after.Revision:0000}/{kind}/{to.Kind}/{to.Id}"), after.Reference, kind, to, Now, Data(data));

    private Task CommitAsync(VisitRequest after, TimelineDraft what, IReadOnlyList<Notice> notices, CommandEnvelope? command = null)
    {
        if (after.Stage != Visit.Stage)
        {
            // What is left of the ladder belongs to what was waited for before.
            _reminders.Clear();
            IsOverdue = false;
        }

        Visit = after;
        return CallCommitAsync(new CaseChange(
            after,
            [what],
            notices,
            command is null ? null : new CommandAnswer(command.Key, new CommandOutcome(Now, after.Stage, Refusal: null))));
    }

    private Task CallCommitAsync(CaseChange change) => context.CallActivityAsync(CommitActivity.Name, change, Patiently);
}
