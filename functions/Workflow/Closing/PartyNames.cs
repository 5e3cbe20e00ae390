using Serverless.Domain.Languages;
using Serverless.Domain.Parties;
using Serverless.Domain.Register;
using Serverless.Domain.Requests;

namespace Serverless.Workflow.Closing;

/// <summary>What parties are called in English, by the registers and the request.</summary>
/// <param name="index">The registers.</param>
/// <param name="visit">The request, which alone knows its reviewers.</param>
public sealed class PartyNames(RegisterIndex index, VisitRequest visit)
{
    /// <summary>The State of the request.</summary>
    public string State => StateOf(visit.Reference.State.ToString());

    /// <summary>The name, with the capacity where it does not say so itself.</summary>
    public string Of(Party party)
    {
        ArgumentNullException.ThrowIfNull(party);
        return party.Kind switch
        {
            PartyKind.System => "The system",
            PartyKind.Mission => $"Permanent Mission of {StateOf(party.Id)}",
            PartyKind.Supporter => StateOf(party.Id),
            PartyKind.Partner => index.FindOrganisation(party.Id)?.Names.GetValueOrDefault(Language.English) ?? party.Id,
            PartyKind.Reviewer => visit.Drafting?.FindReviewer(party.Id) is { } reviewer
                ? string.Join(", ", new[] { reviewer.Name, reviewer.Institution }.Where(part => part.Length > 0))
                : party.Id,
            _ => $"{index.FindPerson(party.Id)?.Name ?? party.Id} ({Capacity(party.Kind)})",
        };
    }

    private static string Capacity(PartyKind kind) => kind switch
    {
        PartyKind.Officer => "Secretariat",
        PartyKind.ChairDelegate => "delegate of the Chair",
        PartyKind.CommitteeMember => "member of the Committee",
        PartyKind.Expert => "expert",
        _ => kind.ToString(),
    };

    private string StateOf(string code) =>
        (StateCode.TryParse(code, out var state) ? index.FindState(state)?.Names.GetValueOrDefault(Language.English) : null) ?? code;
}
