using Serverless.Domain.Languages;
using Serverless.Domain.Notices;
using Serverless.Workflow.Notices;

namespace Serverless.Tests.Pages.Letters;

public sealed class PreparationLetterTests
{
    [Fact]
    public async Task PreparationAsked_Mission_SaysWhatByWhenWhyThenAndHowToSendIt()
    {
        var text = await TextAsync(VisitSamples.PreparationAsked(Language.English));

        Assert.Contains("List of participants:\n  Deadline: Monday, 27 November 2017, 16:30 Guatemala time (UTC−06:00)\n", text, StringComparison.Ordinal);
        Assert.Contains("5 working days before the visit begins on 4 December 2017. Calendar: United Nations Headquarters.", text, StringComparison.Ordinal);
        Assert.Contains("one person per line, or attached as a spreadsheet or a Word document", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Presentations", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task VisitConfirmed_Mission_SaysWhatToPrepareByWhenAndHowToSendIt()
    {
        var letters = VisitSamples.All(Language.English).Where(letter => letter.Notice.Kind == NoticeKind.VisitConfirmed).ToList();
        var (mission, other) = (await TextAsync(letters[0]), await TextAsync(letters[1]));

        Assert.Contains("List of participants:\n  Deadline: Monday, 27 November 2017, 16:30 Guatemala time (UTC−06:00)\n", mission, StringComparison.Ordinal);
        Assert.Contains("one person per line, or attached as a spreadsheet or a Word document", mission, StringComparison.Ordinal);
        Assert.Contains("/v/", mission, StringComparison.Ordinal);
        Assert.DoesNotContain("Nothing further", mission, StringComparison.Ordinal);
        Assert.Contains("Nothing further is needed from you now.", other, StringComparison.Ordinal);
    }

    [Fact]
    public async Task PreparationTaken_Participants_SaysWhoWasTakenAndWhatCouldNotBeRead()
    {
        var text = await TextAsync(VisitSamples.ParticipantsTaken(Language.English));

        Assert.Contains("3 entries were taken from the list of participants.", text, StringComparison.Ordinal);
        Assert.Contains("Ministerio de Relaciones Exteriores:\n  Ana Morales (Directora)\n  Luis Paz\n", text, StringComparison.Ordinal);
        Assert.Contains("> Row 4: 'n/a' is no mail address.", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task PreparationTaken_Programme_ListsItsSessionsByDay()
    {
        var text = await TextAsync(VisitSamples.All(Language.English).Single(letter => letter.Notice.Data.ContainsKey("sessions")));

        Assert.Contains("Monday, 4 December 2017:\n  09:00–09:30: Apertura\n  09:30–11:00: La resolución 1540\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task DailyReportAsked_OneDay_NamesThatDayAndTheWordsThatAreRead()
    {
        var letters = VisitSamples.All(Language.English).Where(letter => letter.Notice.Kind == NoticeKind.DailyReportAsked).ToList();
        var (day, all) = (await TextAsync(letters[0]), await TextAsync(letters[1]));

        Assert.Contains("Day:\n  Monday, 4 December 2017\n  Local days at the venue: Guatemala time (UTC−06:00)\n", day, StringComparison.Ordinal);
        Assert.Contains("Day:\n  Monday, 4 December 2017\n  Tuesday, 5 December 2017\n  Local days", all, StringComparison.Ordinal);
        Assert.Contains("Deadline: Thursday, 16 November 2017, 17:30 New York time (UTC−05:00)", all, StringComparison.Ordinal);
        Assert.All(["  Presented:\n", "  Agreed:\n", "  Took part:\n", "such as 2017-12-04"], heading => Assert.Contains(heading, day, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Reminder_ItemOfTheChecklist_NamesTheItemAndItsOwnDeadline()
    {
        var asked = await Paper.WriteAsync(VisitSamples.ItemReminder(Language.English, Samples.Mission));
        var told = await Paper.WriteAsync(Samples.Late(VisitSamples.ItemReminder(Language.English, Samples.Officer)));

        Assert.Contains("Reminder: List of participants", asked.Subject, StringComparison.Ordinal);
        Assert.Contains("Deadline:\n  Monday, 27 November 2017, 16:30 Guatemala time", asked.Text, StringComparison.Ordinal);
        Assert.Contains("one person per line", asked.Text, StringComparison.Ordinal);
        Assert.Contains("Overdue: List of participants", told.Subject, StringComparison.Ordinal);
        Assert.Contains("To act: Permanent Mission (Guatemala)\n", told.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("one person per line", told.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Attention_ClosedDay_SaysWhichDayWhyAndWhatCanBeDone()
    {
        var text = await TextAsync(VisitSamples.ClosedDay(Language.English));

        Assert.Contains("Day: Tuesday, 5 December 2017\nHoliday: Feast day\nCalendar: Guatemala\n", text, StringComparison.Ordinal);
        Assert.Contains("A visit does not move by itself", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Attention_AnswersMissing_NamesTheSilent()
    {
        var text = await TextAsync(VisitSamples.All(Language.English).Single(letter => letter.Notice.Data.ContainsKey("silent")));

        Assert.Contains("No answer yet: Permanent Mission (Guatemala) and Mr. Timur Abdrashev (Group of Experts)\n", text, StringComparison.Ordinal);
    }

    private static async Task<string> TextAsync(NoticeLetter letter) => (await Paper.WriteAsync(letter)).Text;
}
