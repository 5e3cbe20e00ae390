using Serverless.Domain.Commands;
using Serverless.Domain.Notices;
using Serverless.Domain.Parties;
using Serverless.Domain.Requests;
using Serverless.Workflow.Process;

namespace Serverless.Workflow.Stages;

/// <summary>The note is stored and its facts are read. A complete one from a verified sender registers itself; else an officer confirms.</summary>
internal static class ReceivedStage
{
    internal static async Task RunAsync(Desk desk, bool registersItself)
    {
        if (desk.Visit.Revision == 1)
        {
            await desk.AcknowledgeAsync();
        }

        if (registersItself)
        {
            await desk.MoveAsync(Stage.Registered, "RequestRegistered", Party.System);
            return;
        }

        await desk.OpenAsync(Steps.Registration, NoticeKind.RegistrationTask);
        while (desk.StaysIn(Stage.Received))
        {
            switch (await desk.NextAsync())
            {
                // The ladder has reminded the officer; nobody else can confirm.
                case null:
                    break;
                case { Command: ConfirmRegistration confirm } command:
                    await desk.RegisterAsync(command, confirm.Correction);
                    break;
                case { } command:
                    await Interruptions.HandleAsync(desk, command);
                    break;
            }
        }
    }
}
