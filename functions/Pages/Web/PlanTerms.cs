using Serverless.Domain.Parties;
using Serverless.Domain.Planning;
using Serverless.Domain.Requests;
using Serverless.Pages.Texts;

namespace Serverless.Pages.Web;

/// <summary>Says what the planner says, in the reader's language and with names in the place of ids.</summary>
/// <param name="reader">Who reads.</param>
/// <param name="reference">The request that is read about.</param>
internal sealed class PlanTerms(Reader reader, Reference reference)
{
    private Wording Words => reader.Words;

    /// <summary>A reason, in a few words.</summary>
    internal Phrase Say(PlanReason reason) => Words.Compose(
        $"reason.{reason.Kind}",
        ("language", reason.Language is { } language ? Words.Term(language) : "–"),
        ("area", Area(reason.Area)),
        ("number", reason.Number ?? 0),
        ("condition", reason.Condition is { } condition ? Say(condition) : Phrase.Empty));

    /// <summary>A condition, as a sentence that says what would have to change.</summary>
    internal Phrase Say(PlanningCondition condition)
    {
        var sentence = Words.Compose(
            $"condition.{condition.Kind}",
            ("expert", condition.Expert is { } expert ? NameOf(expert) : "–"),
            ("name", Name(condition)),
            ("area", Area(condition.Name)),
            ("days", condition.Days is { } days ? Words.Dates(days.From, days.Until) : "–"),
            ("number", condition.Number ?? 0),
            ("other", condition.Other?.ToString() ?? "–"));
        return condition.Visit is { } visit && visit != reference ? Words.Compose("value.labelled", ("label", visit), ("what", sentence)) : sentence;
    }

    /// <summary>An expert's name.</summary>
    internal string NameOf(string expert) => reader.Registers.FindPerson(expert) is { } person ? Words.NameOf(person) : expert;

    /// <summary>A team, the lead first.</summary>
    internal Phrase Team(IEnumerable<string> team, string lead) => Words.List(team
        .OrderByDescending(expert => expert == lead)
        .Select(expert => expert == lead ? Words.Compose("visit.lead", ("name", NameOf(expert))) : Words.Say(NameOf(expert))));

    /// <summary>Days and team of another way to hold the visit.</summary>
    internal Phrase Say(PlannedVisit visit) => Words.Compose(
        "value.labelled", ("label", Words.DatesWithWeekdays(visit.FirstDay, visit.LastDay)), ("what", Team(visit.Team, visit.Lead)));

    /// <summary>What another way costs, as points with their sign.</summary>
    internal Phrase Price(long points) => Words.Compose(
        "page.plan.price", ("points", points == 0 ? "0" : $"{(points > 0 ? '+' : '−')}{Words.Say(Math.Abs(points))}"));

    private string Area(string? area) => area is null ? "–" : Words.Has($"area.{area}") ? Words[$"area.{area}"] : area;

    private Phrase Name(PlanningCondition condition) => (condition.Kind, condition.Name) switch
    {
        (ConditionKind.Partner, _) => condition.Partner is { } id ? reader.NameOf(new Party(PartyKind.Partner, id)) : Words.Say(condition.Name ?? "–"),
        (ConditionKind.Excluded, Exclusion.Declined) => Words.Say(Words["exclusion.declined"]),
        (ConditionKind.Excluded, Exclusion.LeftOut) => Words.Say(Words["exclusion.left"]),
        (_, { } name) => Words.Say(name),
        _ => Words.Say(Words["page.plan.holiday"]),
    };
}
