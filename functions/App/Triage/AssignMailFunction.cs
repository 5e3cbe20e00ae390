using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using Serverless.App.Http;
using Serverless.Workflow.Triage;

namespace Serverless.App.Triage;

/// <summary><c>POST /api/triage/{id}/assignment</c>: says where a mail belongs, in one call.</summary>
public sealed class AssignMailFunction(TriageDesk desk)
{
    /// <summary>Answers 200 with the mail as it stands, 409 with who was first, or another problem.</summary>
    [Function("AssignMail")]
    public async Task<IActionResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Function, "post", Route = "api/triage/{id}/assignment")] HttpRequest request,
        [DurableClient] DurableTaskClient client,
        string id,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        var (body, fault) = await ApiJson.ReadAsync<AssignmentBody>(request, cancellationToken);
        if (body is null)
        {
            return Problems.BadRequest(fault!);
        }

        var settled = await desk.SettleAsync(client, id, new TriageAssignment(body.State, body.Reference), body.By, cancellationToken);
        return settled.IsDone ? ApiJson.Answer(StatusCodes.Status200OK, settled.Value) : Problems.Of(settled.Refusal);
    }
}
