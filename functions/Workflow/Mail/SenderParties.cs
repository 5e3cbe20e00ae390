using Serverless.Domain.Parties;
using Serverless.Domain.Register;
using Serverless.Domain.Requests;
using Serverless.Workflow.Process;

namespace Serverless.Workflow.Mail;

/// <summary>Knows who writes from an address, by the registers. That the address is genuine is another question.</summary>
internal static class SenderParties
{
    /// <summary>The reviewer of a request to whom an address belongs; no register knows them, and what they may do begins and ends with that request.</summary>
    internal static Party? ReviewerOf(string? address, VisitRequest? visit) => MailAddress.Normalise(address) is { } own
        ? visit?.Drafting?.Reviewers.FirstOrDefault(reviewer => MailAddress.Normalise(reviewer.Address) == own)?.Party
        : null;

    /// <summary>All capacities in which somebody with this address may act; none when the registers do not know it.</summary>
    internal static IReadOnlyList<Party> Of(string? address, RegisterIndex index)
    {
        if (address is null)
        {
            return [];
        }

        var parties = new List<Party>();
        if (index.FindPersonByAddress(address) is { } person)
        {
            parties.AddRange(person.Roles.Select(role => new Party(StepPeople.KindOf(role), person.Id)));
        }

        if (index.FindMissionByAddress(address) is { } mission)
        {
            parties.Add(new Party(PartyKind.Mission, mission.State.ToString()));
            parties.Add(new Party(PartyKind.Supporter, mission.State.ToString()));
        }

        if (index.FindOrganisationByAddress(address) is { } organisation)
        {
            parties.Add(new Party(PartyKind.Partner, organisation.Id));
        }

        return parties;
    }
}
