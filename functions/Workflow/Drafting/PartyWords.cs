using Serverless.Domain.Languages;
using Serverless.Domain.Parties;
using Serverless.Domain.Register;
using Serverless.Domain.Requests;

namespace Serverless.Workflow.Drafting;

/// <summary>How a draft and its ledger call those who work on it.</summary>
internal static class PartyWords
{
    /// <summary>A reviewer by institution and name, others by their name in the registers.</summary>
    internal static string Of(Party party, VisitRequest visit, RegisterIndex index, Language language) => party.Kind switch
    {
        PartyKind.Reviewer when visit.Drafting?.FindReviewer(party.Id) is { } reviewer =>
            reviewer.Name.Length == 0 ? reviewer.Institution : $"{reviewer.Name}, {reviewer.Institution}",
        PartyKind.Mission or PartyKind.Supporter when StateCode.TryParse(party.Id, out var code) && index.FindState(code) is { } state =>
            state.NameIn(language),
        PartyKind.Partner when index.FindOrganisation(party.Id) is { } partner => partner.ShortNames is [var shortest, ..] ? shortest : partner.Names.Values.First(),
        _ => index.FindPerson(party.Id)?.Name ?? party.Id,
    };
}
