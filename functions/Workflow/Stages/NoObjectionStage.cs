using Serverless.Domain.Commands;
using Serverless.Domain.Notices;
using Serverless.Domain.Parties;
using Serverless.Domain.Requests;
using Serverless.Workflow.Process;

namespace Serverless.Workflow.Stages;

/// <summary>
/// The members are informed and may object until the closing instant. Silence is consent only when every silent member was
/// reached and no hold stands; an objection sends the request back to the Chair.
/// </summary>
internal static class NoObjectionStage
{
    internal static async Task RunAsync(Desk desk)
    {
        await desk.OpenAsync(Steps.NoObjection, NoticeKind.NoObjectionCirculated);
        while (desk.StaysIn(Stage.NoObjection))
        {
            switch (await desk.NextAsync())
            {
                case null:
                    await CloseAsync(desk);
                    break;
                case { Command: TakePosition taken } command:
                    await PositionAsync(desk, command, taken);
                    break;
                case { } command:
                    await Interruptions.HandleAsync(desk, command);
                    break;
            }
        }
    }

    private static async Task PositionAsync(Desk desk, CommandEnvelope command, TakePosition taken)
    {
        var positioned = desk.Visit.Positioned(new MemberPosition(command.By, taken.Position, command.At, taken.Text));
        if (!positioned.IsDone)
        {
            await desk.RefuseAsync(command, positioned.Refusal);
        }
        else if (taken.Position == Position.Objection)
        {
            await desk.ObjectAsync(positioned.Value, command, taken);
        }
        else
        {
            await desk.NoteAsync(positioned.Value, "PositionTaken", command, ("position", taken.Position.ToString()));
            if (desk.IsOverdue || desk.Visit.Positions.All(position => position.Position == Position.NoObjection))
            {
                await CloseAsync(desk);
            }
        }
    }

    private static async Task CloseAsync(Desk desk)
    {
        var holding = desk.Visit.Positions.Where(position => position.Position == Position.Hold).Select(position => position.Member).ToList();
        var unreached = holding is [] ? await desk.FindUnreachedAsync() : [];
        if (desk.Visit.Positions is [] || holding is [_, ..] || unreached is [_, ..])
        {
            await desk.AlertAsync(
                "NoObjectionNotConcluded",
                ("holding", string.Join(", ", holding.Select(member => member.Id))),
                ("unreached", string.Join(", ", unreached.Select(member => member.Id))));
            return;
        }

        await desk.MoveAsync(
            Stage.Scheduling,
            "NoObjectionConcluded",
            Party.System,
            [.. desk.Visit.Positions.Select(position => (position.Member.Id, position.Position?.ToString() ?? "silent"))]);
    }
}
