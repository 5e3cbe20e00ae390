using Serverless.Domain.Availability;
using Serverless.Domain.Register;
using Serverless.Domain.Results;
using Serverless.Workflow.Register;

namespace Serverless.Workflow.Availability;

/// <summary>Takes what is said about an expert's absences, from wherever.</summary>
/// <param name="availability">Where it is kept.</param>
/// <param name="registers">Who the experts are.</param>
public sealed class AvailabilityDesk(IAvailability availability, IRegisters registers)
{
    /// <summary>Finds an expert.</summary>
    /// <returns>The expert, or a refusal when nobody by that id is one.</returns>
    public async Task<Result<Person>> FindExpertAsync(string expert, CancellationToken cancellationToken) =>
        (await registers.GetAsync(cancellationToken)).FindPerson(expert) is { } person && person.Roles.Contains(Role.Expert)
            ? person
            : new Refusal(RefusalReason.NotFound, $"There is no expert '{expert}' in the register. GET /api/experts lists them.");

    /// <summary>Takes one more absence of the source that it names.</summary>
    /// <param name="expert">The expert's id.</param>
    /// <param name="period">The absence.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>What is known of the expert then, or why it is not taken.</returns>
    public async Task<Result<ExpertAvailability>> AddAsync(string expert, AwayPeriod period, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(period);
        if ((await FindExpertAsync(expert, cancellationToken)).Refusal is { } unknown)
        {
            return unknown;
        }

        string? fault = null;
        var changed = await availability.ChangeAsync(
            expert,
            known =>
            {
                AwayPeriod[] all = [.. known.Periods.Where(other => other.Source == period.Source), period];
                fault = AwayRules.Fault(all);
                return fault is null ? known.Replaced(period.Source, all) : known;
            },
            cancellationToken);
        return fault is null ? changed : new Refusal(RefusalReason.Invalid, fault);
    }

    /// <summary>Takes all absences that one source states, in place of what it stated before.</summary>
    /// <param name="expert">The expert's id.</param>
    /// <param name="source">The source.</param>
    /// <param name="periods">The absences; their own source does not count.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>What is known of the expert then, or why it is not taken.</returns>
    public async Task<Result<ExpertAvailability>> SayAsync(
        string expert, AwaySource source, IReadOnlyList<AwayPeriod> periods, CancellationToken cancellationToken)
    {
        if (AwayRules.Fault(periods) is { } fault)
        {
            return new Refusal(RefusalReason.Invalid, fault);
        }

        return (await FindExpertAsync(expert, cancellationToken)).Refusal is { } unknown
            ? unknown
            : await availability.ChangeAsync(expert, known => known.Replaced(source, periods), cancellationToken);
    }
}
