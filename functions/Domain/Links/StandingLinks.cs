using Serverless.Domain.Parties;
using Serverless.Domain.Register;

namespace Serverless.Domain.Links;

/// <summary>
/// Links that stand for as long as their holder has the role they were made for: to a calendar feed, to one's absences. A program
/// or a bookmark keeps them. All that a holder has are ended together, when one of them has become known to others.
/// </summary>
public static class StandingLinks
{
    /// <summary>Whether links of a purpose stand until they are ended.</summary>
    public static bool IsStanding(this LinkPurpose purpose) => purpose is LinkPurpose.Feed or LinkPurpose.Availability;

    /// <summary>Whether a party may hold a standing link: by the registers as they are now, not as they were when it was made.</summary>
    public static bool MayHold(LinkPurpose purpose, Party party, RegisterIndex registers)
    {
        ArgumentNullException.ThrowIfNull(party);
        ArgumentNullException.ThrowIfNull(registers);
        return (purpose, party.Kind) switch
        {
            (LinkPurpose.Availability or LinkPurpose.Feed, PartyKind.Expert) => HasRole(Role.Expert),
            (LinkPurpose.Feed, PartyKind.Officer) => HasRole(Role.Officer),
            (LinkPurpose.Feed, PartyKind.Coordinator) => HasRole(Role.Coordinator),
            (LinkPurpose.Feed, PartyKind.Mission or PartyKind.Supporter) => StateCode.TryParse(party.Id, out var code) && registers.FindMission(code) is not null,
            (LinkPurpose.Feed, PartyKind.Partner) => registers.FindOrganisation(party.Id) is not null,
            _ => false,
        };

        bool HasRole(Role role) => registers.FindPerson(party.Id)?.Roles.Contains(role) == true;
    }
}
