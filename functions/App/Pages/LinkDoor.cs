using Microsoft.AspNetCore.Http;
using Serverless.Domain.Languages;
using Serverless.Domain.Parties;
using Serverless.Domain.Policies;
using Serverless.Domain.Register;
using Serverless.Domain.Requests;
using Serverless.Pages.Texts;
using Serverless.Pages.Web;
using Serverless.Workflow.Links;
using Serverless.Workflow.Register;
using Serverless.Workflow.Requests;

namespace Serverless.App.Pages;

/// <summary>Opens links: finds what a token was made for and how its holder reads.</summary>
/// <param name="links">The links.</param>
/// <param name="limiter">Counts wrong ones.</param>
/// <param name="requests">The requests, which know their reviewers.</param>
/// <param name="registers">The registers.</param>
/// <param name="wordings">The words.</param>
/// <param name="policy">For the time zone of the missions, which are at Headquarters.</param>
/// <param name="time">The clock.</param>
public sealed class LinkDoor(ILinks links, GuessLimiter limiter, IRequestStore requests, IRegisters registers, Wordings wordings, Policy policy, TimeProvider time)
{
    private const string LanguageQuery = "lang";

    /// <summary>Opens a link.</summary>
    /// <returns>The link, or why it does not open.</returns>
    internal async Task<(OpenedLink? Link, PageProblem? Problem)> OpenAsync(HttpRequest request, string token, CancellationToken cancellationToken)
    {
        var address = GuessLimiter.AddressOf(request);
        if (limiter.IsOver(address))
        {
            return (null, PageProblem.TooMany);
        }

        if (await links.FindAsync(token, cancellationToken) is not { } grant)
        {
            limiter.Count(address);
            return (null, PageProblem.Unknown);
        }

        if (grant.Expires <= time.GetUtcNow())
        {
            return (null, PageProblem.Unknown);
        }

        var index = await registers.GetAsync(cancellationToken);
        var (language, timeZone) = grant is { Party.Kind: PartyKind.Reviewer, Reference: { } reference }
            ? await HabitsOfReviewerAsync(grant.Party, reference, index, cancellationToken)
            : Habits(grant.Party, index);
        var chosen = Chosen(request);
        var words = wordings[chosen ?? Accepted(request) ?? language];
        return (new OpenedLink(token, grant, new Reader(words, timeZone, index, grant.Party, $"/v/{token}", chosen)), null);
    }

    /// <summary>The language of whoever asks, where nothing else is known of them.</summary>
    internal static Language LanguageOf(HttpRequest request) => Chosen(request) ?? Accepted(request) ?? Language.English;

    private static Language? Chosen(HttpRequest request) => LanguageTags.TryParse(request.Query[LanguageQuery].ToString());

    private static Language? Accepted(HttpRequest request) => request.GetTypedHeaders().AcceptLanguage
        .Where(accepted => accepted.Quality is null or > 0)
        .OrderByDescending(accepted => accepted.Quality ?? 1)
        .Select(accepted => LanguageTags.TryParse(accepted.Value.Value))
        .FirstOrDefault(language => language is not null);

    private (Language Language, string TimeZone) Habits(Party party, RegisterIndex index)
    {
        var headquarters = policy.Headquarters.TimeZone;
        return party.Kind switch
        {
            PartyKind.Mission or PartyKind.Supporter when StateCode.TryParse(party.Id, out var code) && index.FindState(code) is { } state =>
                (index.FindMission(code)?.Language ?? state.CorrespondenceLanguage, headquarters),
            PartyKind.Partner when index.FindOrganisation(party.Id) is { } partner => (partner.Language, headquarters),
            _ when index.FindPerson(party.Id) is { } person => (person.Language, person.TimeZone),
            _ => (Language.English, headquarters),
        };
    }

    // By the clock of the capital, as an institution of the State; in its own language or the mission's.
    private async Task<(Language Language, string TimeZone)> HabitsOfReviewerAsync(
        Party party, Reference reference, RegisterIndex index, CancellationToken cancellationToken)
    {
        var reviewer = (await requests.FindAsync(reference, cancellationToken))?.Drafting?.FindReviewer(party.Id);
        var mission = Habits(new Party(PartyKind.Mission, reference.State.ToString()), index).Language;
        return (reviewer?.Language ?? mission, index.FindState(reference.State)?.TimeZone ?? policy.Headquarters.TimeZone);
    }
}
