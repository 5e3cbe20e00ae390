using CsCheck;
using NodaTime;
using Serverless.Domain.Calendars;
using Serverless.Domain.Deadlines;
using Serverless.Domain.Reminders;
using Serverless.Domain.Requests;

namespace Serverless.Tests.Domain;

public sealed class ReminderPlanTests
{
    private static readonly Reference Guatemala = Reference.Parse("GTM-2017-01");
    private static readonly DateTimeOffset Monday = new(2017, 11, 13, 15, 0, 0, TimeSpan.Zero);

    private static readonly Gen<List<Rung>> Ladders =
        Gen.Select(Gen.Int[-10, 10], Gen.Enum<Audience>(), (days, to) => new Rung(days, to)).List[0, 8];

    [Fact]
    public void Lay_AnyLadder_IsInOrderInWorkingHoursAndNeverBeforeTheStep() =>
        Gen.Select(Calendar.Any, Calendar.Any, Ladders, Gen.Int[1, 20]).Sample((addressee, other, ladder, days) =>
        {
            var deadline = Deadline.Find(new DeadlineRule(days, DayCount.Working), addressee, Monday);
            var plan = Lay(deadline, ladder, addressee, other, Monday);

            Assert.Equal(plan.OrderBy(reminder => reminder.At).ThenBy(reminder => reminder.Id.Rung), plan);
            Assert.True(plan.Count <= ladder.Count);
            Assert.All(plan, reminder =>
            {
                var calendar = reminder.To == Audience.Addressee ? addressee : other;
                Assert.True(reminder.At > Monday);
                Assert.Equal(reminder.At, calendar.NextOpen(Instant.FromDateTimeOffset(reminder.At)).ToDateTimeOffset());
            });
        });

    [Fact]
    public void Lay_AfterTheOneSentLast_GivesTheRest() =>
        Gen.Select(Calendar.Any, Ladders.Where(ladder => ladder.Count > 0), Gen.Int[1, 20]).Sample((calendar, ladder, days) =>
        {
            var deadline = Deadline.Find(new DeadlineRule(days, DayCount.Working), calendar, Monday);
            var plan = Lay(deadline, ladder, calendar, calendar, Monday);

            Assert.All(plan, sent => Assert.Equal(
                plan.Where(reminder => reminder.At > sent.At), Lay(deadline, ladder, calendar, calendar, sent.At)));
        });

    [Fact]
    public void Lay_ChairsLadder_RemindsAndThenEscalatesInTheMorning()
    {
        var calendar = Calendar.NewYork();
        var deadline = Deadline.Find(new DeadlineRule(2, DayCount.Working), calendar, Monday);

        var plan = Lay(deadline, [new Rung(-1, Audience.Addressee), new Rung(0, Audience.Addressee), new Rung(1, Audience.Officer)], calendar, calendar, Monday);

        Assert.Equal(
            ["14 14:00 Addressee", "15 14:00 Addressee", "16 14:00 Officer"],
            plan.Select(reminder => $"{reminder.At:dd HH:mm} {reminder.To}"));
        Assert.Equal("GTM-2017-01/chairDecision/2017-11-15T22:30:00Z/1", plan[0].Id.ToString());
    }

    [Fact]
    public void Lay_ChangedDeadline_MakesOtherReminders()
    {
        var calendar = Calendar.NewYork();
        Rung[] ladder = [new(0, Audience.Addressee)];
        var two = Lay(Deadline.Find(new DeadlineRule(2, DayCount.Working), calendar, Monday), ladder, calendar, calendar, Monday);
        var again = Lay(Deadline.Find(new DeadlineRule(2, DayCount.Working), calendar, Monday), ladder, calendar, calendar, Monday);
        var three = Lay(Deadline.Find(new DeadlineRule(3, DayCount.Working), calendar, Monday), ladder, calendar, calendar, Monday);

        Assert.Equal(two, again);
        Assert.NotEqual(two[0].Id, three[0].Id);
    }

    private static IReadOnlyList<PlannedReminder> Lay(
        Deadline deadline, IReadOnlyList<Rung> ladder, WorkingCalendar addressee, WorkingCalendar other, DateTimeOffset after) =>
        ReminderPlan.Lay(Guatemala, "chairDecision", deadline, ladder, to => to == Audience.Addressee ? addressee : other, after);
}
