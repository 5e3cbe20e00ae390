using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;
using Serverless.App.Http;
using Serverless.Domain.Register;
using Serverless.Workflow.Register;

namespace Serverless.App.Experts;

/// <summary><c>GET /api/experts</c>: the Group of Experts, by the register.</summary>
public sealed class ListExpertsFunction(IRegisters registers)
{
    /// <summary>Answers 200 with the experts, by id.</summary>
    [Function("ListExperts")]
    public async Task<IActionResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Function, "get", Route = "api/experts")] HttpRequest request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        request.HttpContext.Response.Headers.CacheControl = "no-store";
        var experts = (await registers.GetAsync(cancellationToken)).PeopleWith(Role.Expert);
        return ApiJson.Answer(
            StatusCodes.Status200OK,
            experts.Select(person => new ExpertAnswer(
                person.Id, person.Name, person.State, person.Expertise, person.WorkingLanguages, person.TimeZone)).ToArray());
    }
}
