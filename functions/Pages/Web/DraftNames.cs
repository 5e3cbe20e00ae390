using Serverless.Domain.Parties;
using Serverless.Domain.Register;
using Serverless.Domain.Requests;
using Serverless.Pages.Texts;

namespace Serverless.Pages.Web;

/// <summary>The names of those who take part in the work on a draft. Reviewers stand in no register; their request knows them.</summary>
public static class DraftNames
{
    /// <summary>A party's name; of a reviewer the person and the institution.</summary>
    public static Phrase Of(VisitRequest visit, Party party, Wording words, RegisterIndex registers)
    {
        ArgumentNullException.ThrowIfNull(visit);
        ArgumentNullException.ThrowIfNull(party);
        ArgumentNullException.ThrowIfNull(words);
        return party.Kind == PartyKind.Reviewer && visit.Drafting?.FindReviewer(party.Id) is { } reviewer
            ? words.Say(string.Join(", ", new[] { reviewer.Name, reviewer.Institution }.Where(part => part.Length > 0)))
            : words.NameOf(party, registers);
    }
}
