using NodaTime;
using Serverless.Domain.Calendars;
using Serverless.Domain.Notes;
using Serverless.Domain.Parties;
using Serverless.Domain.Reminders;

namespace Serverless.Domain.Policies;

/// <summary>What a policy must keep to beyond the form of its file.</summary>
internal static class PolicyChecks
{
    private const int MostDays = 366;
    private const int MostRungs = 10;
    private const int MostMailsPerDay = 20;
    private const int MostLead = 60;
    private const int LeastMessageBytes = 1 << 20;

    private static readonly PartyKind[] Owners =
        [PartyKind.Mission, PartyKind.Expert, PartyKind.Coordinator, PartyKind.Officer, PartyKind.Partner];

    internal static IReadOnlyList<string> Check(Policy policy)
    {
        var faults = new List<string>();
        CheckOffices(policy, faults);
        CheckPauses(policy.Pauses, faults);
        foreach (var (name, step) in Steps(policy.Steps))
        {
            CheckStep($"steps.{name}", step, faults);
        }

        SchedulingChecks.Check(policy.Scheduling, faults);
        DraftingChecks.Check(policy, faults);
        CheckChecklist(policy.Checklist, faults);
        CheckRequiredFacts(policy.Registration.RequiredFacts, faults);
        if (policy.Limits.MailsPerPersonAndDay is < 1 or > MostMailsPerDay)
        {
            faults.Add($"limits.mailsPerPersonAndDay is {policy.Limits.MailsPerPersonAndDay}; it must be 1 to {MostMailsPerDay}.");
        }

        if (policy.Limits.MessageBytes < LeastMessageBytes)
        {
            faults.Add($"limits.messageBytes is {policy.Limits.MessageBytes}; it must be at least {LeastMessageBytes}: notes come with scans.");
        }

        if (policy.Limits.LinkDays is < 1 or > MostDays)
        {
            faults.Add($"limits.linkDays is {policy.Limits.LinkDays}; it must be 1 to {MostDays}.");
        }

        return faults;
    }

    private static (string Name, StepPolicy Step)[] Steps(StepPolicies steps) =>
    [
        ("registration", steps.Registration),
        ("clarification", steps.Clarification),
        ("lapse", steps.Lapse),
        ("chairDecision", steps.ChairDecision),
        ("delegateDecision", steps.DelegateDecision),
        ("noObjection", steps.NoObjection),
        ("proposal", steps.Proposal),
        ("noPlan", steps.NoPlan),
        ("answers", steps.Answers),
        ("dailyReport", steps.DailyReport),
        ("draftReview", steps.DraftReview),
        ("draftEdit", steps.DraftEdit),
        ("draftDecision", steps.DraftDecision),
        ("noteEdit", steps.NoteEdit),
        ("noteClearance", steps.NoteClearance),
        ("noteApproval", steps.NoteApproval),
    ];

    private static void CheckOffices(Policy policy, List<string> faults)
    {
        if (DateTimeZoneProviders.Tzdb.GetZoneOrNull(policy.Headquarters.TimeZone) is null)
        {
            faults.Add(
                $"headquarters.timeZone is '{policy.Headquarters.TimeZone}', which is no time zone. Use an IANA id such as America/New_York.");
        }

        foreach (var (name, hours) in new[] { ("headquarters.hours", policy.Headquarters.Hours), ("hours", policy.Hours) })
        {
            if (WorkingHours.TryParse(hours) is null)
            {
                faults.Add($"{name} is '{hours}'; write when work begins and ends, such as 09:00-17:30. It must end after it begins.");
            }
        }

        if (policy.Headquarters.Weekend.Distinct().Count() >= Enum.GetValues<DayOfWeek>().Length)
        {
            faults.Add("headquarters.weekend takes the whole week; leave at least one working day.");
        }
    }

    private static void CheckPauses(IReadOnlyList<MeetingPause> pauses, List<string> faults)
    {
        foreach (var (index, pause) in pauses.Index())
        {
            var where = $"pauses[{index}]";
            if (pause.Until < pause.From)
            {
                faults.Add($"{where} ends on {pause.Until:yyyy-MM-dd}, before it begins on {pause.From:yyyy-MM-dd}.");
            }
            else if (pause.Until.DayNumber - pause.From.DayNumber > MostDays)
            {
                faults.Add($"{where} lasts more than a year. Check its years.");
            }

            if (string.IsNullOrWhiteSpace(pause.Reason))
            {
                faults.Add($"{where}.reason is empty; say why, since it is shown with deadlines.");
            }
        }
    }

    private static void CheckRequiredFacts(IReadOnlyList<NoteFact> facts, List<string> faults)
    {
        foreach (var fact in facts.Where(fact => !Enum.IsDefined(fact)))
        {
            faults.Add($"registration.requiredFacts has {fact}, which is no fact. Use: {string.Join(", ", Enum.GetNames<NoteFact>())}.");
        }

        foreach (var twin in facts.GroupBy(fact => fact).Where(group => group.Count() > 1))
        {
            faults.Add($"registration.requiredFacts has {twin.Key} twice. Leave one.");
        }
    }

    private static void CheckChecklist(IReadOnlyList<ChecklistRule> checklist, List<string> faults)
    {
        foreach (var twin in checklist.GroupBy(rule => rule.Item).Where(group => group.Count() > 1))
        {
            faults.Add($"checklist has {twin.Key} {twin.Count()} times. Leave one.");
        }

        foreach (var rule in checklist)
        {
            var where = $"checklist.{rule.Item}";
            if (rule.Days is < 0 or > MostLead)
            {
                faults.Add($"{where}.days is {rule.Days}; it must be 0 to {MostLead}.");
            }

            if (!Owners.Contains(rule.Owner))
            {
                faults.Add($"{where}.owner is {rule.Owner}, who prepares nothing. Use: {string.Join(", ", Owners)}.");
            }

            CheckLadder(where, rule.Reminders, faults);
        }
    }

    private static void CheckStep(string where, StepPolicy step, List<string> faults)
    {
        if (step.Days is < 0 or > MostDays)
        {
            faults.Add($"{where}.days is {step.Days}; it must be 0 to {MostDays}.");
        }

        CheckLadder(where, step.Reminders, faults);
    }

    private static void CheckLadder(string where, IReadOnlyList<Rung> ladder, List<string> faults)
    {
        if (ladder.Count > MostRungs)
        {
            faults.Add($"{where}.reminders has {ladder.Count} rungs; more than {MostRungs} are a storm.");
        }

        foreach (var (earlier, later) in ladder.Zip(ladder.Skip(1)))
        {
            if (later.Days < earlier.Days)
            {
                faults.Add($"{where}.reminders: {later.Days} stands after {earlier.Days}. Order the rungs by their days.");
            }
        }

        foreach (var rung in ladder.Where(rung => rung.Days is < -MostDays or > MostDays))
        {
            faults.Add($"{where}.reminders: {rung.Days} days is too far; use -{MostDays} to {MostDays}.");
        }

        foreach (var twin in ladder.GroupBy(rung => rung).Where(group => group.Count() > 1))
        {
            faults.Add($"{where}.reminders: {twin.Key.To} is reminded twice on day {twin.Key.Days}. Leave one.");
        }
    }
}
