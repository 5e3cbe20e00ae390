using Serverless.Domain.Parties;
using Serverless.Domain.Policies;
using Serverless.Domain.Register;
using Serverless.Domain.Requests;
using Serverless.Workflow.Register;

namespace Serverless.Workflow.Notices;

/// <summary>Finds where a party is written to, by the registers and what came back.</summary>
/// <param name="registers">The registers.</param>
/// <param name="mutes">The addresses that nothing is sent to.</param>
/// <param name="policy">The policy, for the time zone of the missions, which are at Headquarters.</param>
public sealed class Addressees(IRegisters registers, IMutes mutes, Policy policy)
{
    /// <summary>Finds a party's first address that is not muted.</summary>
    /// <param name="party">The party.</param>
    /// <param name="visit">The request that it is written to about, which knows its reviewers; null for none.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>Null when neither the registers nor the request know one, or all are muted.</returns>
    public async Task<Addressee?> FindAsync(Party party, VisitRequest? visit, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(party);
        var index = await registers.GetAsync(cancellationToken);
        if ((party.Kind == PartyKind.Reviewer ? Reviewer(party, visit, index) : Known(party, index)) is not { } known)
        {
            return null;
        }

        foreach (var address in known.Addresses)
        {
            if (!await mutes.IsMutedAsync(address, cancellationToken))
            {
                return known.Addressee with { Address = address };
            }
        }

        return null;
    }

    // In an institution of the State, by whose clock they work.
    private static (Addressee Addressee, IReadOnlyList<string> Addresses)? Reviewer(Party party, VisitRequest? visit, RegisterIndex index)
    {
        if (visit?.Drafting?.FindReviewer(party.Id) is not { } reviewer || index.FindState(visit.Reference.State) is not { } state)
        {
            return null;
        }

        var language = reviewer.Language ?? index.FindMission(visit.Reference.State)?.Language ?? state.CorrespondenceLanguage;
        var name = reviewer.Name.Length > 0 ? reviewer.Name : reviewer.Institution;
        return (new Addressee(party, name, string.Empty, language, state.TimeZone), [reviewer.Address]);
    }

    private (Addressee Addressee, IReadOnlyList<string> Addresses)? Known(Party party, RegisterIndex index)
    {
        if (party.Kind is PartyKind.Mission or PartyKind.Supporter)
        {
            return StateCode.TryParse(party.Id, out var code) && index.FindState(code) is { } state && index.FindMission(code) is { } mission
                ? Of(state, mission)
                : null;
        }

        if (party.Kind == PartyKind.Partner)
        {
            return index.FindOrganisation(party.Id) is { } partner
                ? (
                    new Addressee(
                        party, partner.NameIn(partner.Language), string.Empty, partner.Language,
                        policy.Headquarters.TimeZone),
                    partner.Addresses)
                : null;
        }

        return index.FindPerson(party.Id) is { } person
            ? (new Addressee(party, person.Name, string.Empty, person.Language, person.TimeZone), person.Addresses)
            : null;

        (Addressee, IReadOnlyList<string>) Of(State state, Mission mission)
        {
            var language = mission.Language ?? state.CorrespondenceLanguage;
            return (
                new Addressee(party, state.NameIn(language), string.Empty, language, policy.Headquarters.TimeZone),
                mission.Addresses);
        }
    }
}
