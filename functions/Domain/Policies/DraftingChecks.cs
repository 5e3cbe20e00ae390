using Serverless.Domain.Parties;

namespace Serverless.Domain.Policies;

/// <summary>What a policy must keep to about drafts and what is kept of a case.</summary>
internal static class DraftingChecks
{
    private const int MostRounds = 20;
    private const int MostYears = 200;

    private static readonly PartyKind[] Reviewers = [PartyKind.Mission, PartyKind.Partner, PartyKind.Supporter, PartyKind.Expert, PartyKind.Coordinator];

    internal static void Check(Policy policy, List<string> faults)
    {
        if (policy.Drafting.Rounds is < 1 or > MostRounds)
        {
            faults.Add($"drafting.rounds is {policy.Drafting.Rounds}; it must be 1 to {MostRounds}.");
        }

        foreach (var kind in policy.Drafting.Reviewers.Except(Reviewers))
        {
            faults.Add($"drafting.reviewers has {kind}, who reviews no draft. Use: {string.Join(", ", Reviewers)}.");
        }

        if (policy.Drafting.SignOff is [])
        {
            faults.Add("drafting.signOff is empty; nobody could agree to a draft. Name at least Mission.");
        }

        foreach (var kind in policy.Drafting.SignOff.Except(policy.Drafting.Reviewers))
        {
            faults.Add($"drafting.signOff has {kind}, to whom the draft does not go. Add it to drafting.reviewers.");
        }

        if (policy.Retention.Years is < 1 or > MostYears)
        {
            faults.Add($"retention.years is {policy.Retention.Years}; it must be 1 to {MostYears}, or left out to keep every case.");
        }
    }
}
