using Serverless.Domain.Parties;
using Serverless.Domain.Planning;
using Serverless.Domain.Register;
using Serverless.Domain.Requests;

namespace Serverless.Pages.Texts;

/// <summary>Says what the planner says, in the reader's language and with names in the place of ids.</summary>
/// <param name="words">The words of the reader's language.</param>
/// <param name="registers">For names.</param>
/// <param name="reference">The request that is read about.</param>
internal sealed class PlanTerms(Wording words, RegisterIndex registers, Reference reference)
{
    /// <summary>A reason, in a few words.</summary>
    internal Phrase Say(PlanReason reason) => words.Compose(
        $"reason.{reason.Kind}",
        ("language", reason.Language is { } language ? words.Term(language) : "–"),
        ("area", Area(reason.Area)),
        ("number", reason.Number ?? 0),
        ("condition", reason.Condition is { } condition ? Say(condition) : Phrase.Empty));

    /// <summary>A condition, as a sentence that says what would have to change.</summary>
    internal Phrase Say(PlanningCondition condition)
    {
        var sentence = words.Compose(
            $"condition.{condition.Kind}",
            ("expert", condition.Expert is { } expert ? NameOf(expert) : "–"),
            ("name", Name(condition)),
            ("area", Area(condition.Name)),
            ("days", condition.Days is { } days ? words.Dates(days.From, days.Until) : "–"),
            ("number", condition.Number ?? 0),
            ("other", condition.Other?.ToString() ?? "–"));
        return condition.Visit is { } visit && visit != reference ? words.Compose("value.labelled", ("label", visit), ("what", sentence)) : sentence;
    }

    /// <summary>An expert's name.</summary>
    internal string NameOf(string expert) => registers.FindPerson(expert) is { } person ? words.NameOf(person) : expert;

    /// <summary>A team, the lead first.</summary>
    internal Phrase Team(IEnumerable<string> team, string lead) => words.List(team
        .OrderByDescending(expert => expert == lead)
        .Select(expert => expert == lead ? words.Compose("visit.lead", ("name", NameOf(expert))) : words.Say(NameOf(expert))));

    /// <summary>Days and team of another way to hold the visit.</summary>
    internal Phrase Say(PlannedVisit visit) => words.Compose(
        "value.labelled", ("label", words.DatesWithWeekdays(visit.FirstDay, visit.LastDay)), ("what", Team(visit.Team, visit.Lead)));

    /// <summary>What another way costs, as points with their sign.</summary>
    internal Phrase Price(long points) => words.Compose(
        "page.plan.price", ("points", points == 0 ? "0" : $"{(points > 0 ? '+' : '−')}{words.Say(Math.Abs(points))}"));

    private string Area(string? area) => area is null ? "–" : words.Has($"area.{area}") ? words[$"area.{area}"] : area;

    private Phrase Name(PlanningCondition condition) => (condition.Kind, condition.Name) switch
    {
        (ConditionKind.Partner, _) => condition.Partner is { } id ? words.NameOf(new Party(PartyKind.Partner, id), registers) : words.Say(condition.Name ?? "–"),
        (ConditionKind.Excluded, Exclusion.Declined) => words.Say(words["exclusion.declined"]),
        (ConditionKind.Excluded, Exclusion.LeftOut) => words.Say(words["exclusion.left"]),
        (_, { } name) => words.Say(name),
        _ => words.Say(words["page.plan.holiday"]),
    };
}
