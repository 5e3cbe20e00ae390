using Serverless.Domain.Documents;
using Serverless.Domain.Languages;
using Serverless.Domain.Notes;
using Serverless.Domain.Parties;
using Serverless.Domain.Planning;
using Serverless.Domain.Requests;
using Serverless.Workflow.Planning;

namespace Serverless.Tests.App;

internal static class Samples
{
    private static readonly DateTimeOffset At = new(2017, 11, 12, 14, 0, 0, TimeSpan.Zero);

    /// <summary>A request in which everything that can be there is there.</summary>
    public static VisitRequest Full(Reference reference) => VisitRequest.Begin(reference, At) with
    {
        Rounds = 1,
        Drafting = DraftSamples.Drafting,
        NoteMessageId = $"{reference}@mission.example",
        Documents = [new DocumentEntry("letter", 1, DocumentRole.Letter, "Carta.docx", "application/octet-stream", 12, new string('0', 64), "A warning.")],
        Clarifications = [new Clarification("When?", new Party(PartyKind.Officer, "officer-01"), At) { Answer = "Soon.", AnsweredAt = At, Documents = ["letter"] }],
        Registration = new Registration
        {
            Gaps = ["Signatory"],
            IsSenderVerified = true,
            Concerns = ["A concern."],
            Facts = new NoteFacts
            {
                WrittenIn = Language.Spanish,
                State = new Fact<Domain.Register.StateCode>(reference.State, Confidence.High, Words("Italia")),
                NoteDate = new Fact<DateOnly>(new DateOnly(2017, 11, 12), Confidence.Medium, Words("12 de noviembre de 2017")),
                Signatory = new Fact<Signatory>(new Signatory("Sra. X", "Representante"), Confidence.Low, Words("Sra. X")),
                Dates = new Fact<VisitDates>(new VisitDates(new DateOnly(2017, 11, 27), new DateOnly(2017, 11, 28), IsExact: true), Confidence.High, Words("27 y 28")),
                WorkingLanguages = [new Fact<Language>(Language.Spanish, Confidence.High, Words("español"))],
                Contradictions = [new Contradiction("Dates", Words("27"), Words("28"))],
            },
        },
    };

    /// <summary>The plan of the first round, in which everything that can be there is there: planned together with another request.</summary>
    public static StoredPlan Drawn(Reference reference)
    {
        var (first, other) = (new DateOnly(2017, 11, 27), Reference.Parse("FRA-2017-01"));
        var planned = new PlannedVisit(reference, first, first.AddDays(1), ["expert-01", "expert-02"], "expert-01");
        var alternative = new PlanAlternative(AlternativeKind.OtherDates, planned with { FirstDay = first.AddDays(7), LastDay = first.AddDays(8) }, 70);
        var away = new PlanningCondition(ConditionKind.Away) { Expert = "expert-03", Days = new DayRange(first, first) };
        return new StoredPlan(reference, 1, At, new PlanningProblem { Today = first.AddDays(-15), Experts = [], Visits = [] }, new PlanningAnswer
        {
            Outcome = PlanningOutcome.Planned,
            Visits = [planned with { Reference = other }, planned],
            Cost = new PlanCost(10, 20, 0, 0, 0),
            Bound = 30,
            Alternatives = [alternative with { Visit = alternative.Visit with { Reference = other } }, alternative],
            Reasons =
            [
                new VisitReasons(reference, [new PlanReason(PlanReasonKind.NearerNotPossible) { Condition = away }], alternative,
                [
                    new PersonReasons("expert-01", [new PlanReason(PlanReasonKind.Leads) { Language = Language.Spanish }], alternative),
                    new PersonReasons("expert-02", [new PlanReason(PlanReasonKind.CoversArea) { Area = "chemical" }], null),
                ]),
            ],
            Conflict = [away],
        });
    }

    private static Evidence Words(string words) => new("mail", 0, words.Length, words);
}
