using System.Net;
using Microsoft.Playwright;
using Serverless.Domain.Commands;
using Serverless.Domain.Languages;
using Serverless.Domain.Links;
using Serverless.Domain.Preparation;
using Serverless.Domain.Requests;
using Serverless.Pages.Web.Forms;
using Serverless.Tests.Pages.Letters;
using Serverless.Tests.Utilities;
using Serverless.Workflow.Preparation;

namespace Serverless.Tests.Pages.Web;

/// <summary>A visit is prepared on pages: participants, programme, checklist; what is there is shown, and what is sent takes its place.</summary>
public sealed class PreparePageTests(PageHost host, Chromium chromium)
{
    private static readonly Participant[] People =
    [
        new() { Institution = "Ministerio de Relaciones Exteriores", Name = "Sra. Ana Morales", Title = "Directora; asuntos \"multilaterales\"", Email = "ana@mre.example" },
        new() { Institution = "Ministerio de Relaciones Exteriores", Name = "Sr. Luis Paz", Title = "Asesor", Note = "vegetariano" },
        new() { Institution = "Ministerio de la Defensa" },
    ];

    [Fact]
    public async Task Mission_TypesItsParticipants_TheyTakeThePlaceOfTheListAndTheItemIsReady()
    {
        var visit = await PreparingAsync();
        var page = await OpenAsync(visit.Reference, LinkPurpose.Prepare, Samples.Mission);

        await page.FillAsync("#participants", "Ministry of Health: Dr. Ana Paz, Director\nSee you soon, everybody?");
        await Chromium.FollowAsync(page, "button[value=participants]");
        Assert.Contains("See you soon", await page.InnerTextAsync("#participants-fault"), StringComparison.Ordinal);
        await page.FillAsync("#participants", "Ministry of Health: Dr. Ana Paz, Director\nMinistry of Defence: Mr. Luis Sol, Adviser");
        await Chromium.FollowAsync(page, "button[value=participants]");
        await SaysAsync(page, "List of participants");

        var taken = await host.UntilAsync(visit.Reference, now => now.Preparation!.Participants.Participants.Count > 0);
        Assert.Equal(["Dr. Ana Paz", "Mr. Luis Sol"], taken.Preparation!.Participants.Participants.Select(one => one.Name));
        Assert.DoesNotContain(taken.Preparation.Open, item => item.Item == PreparationItem.Participants);
        await Chromium.FollowAsync(page, "text=Open the form again");
        Assert.Contains("Dr. Ana Paz", await page.InputValueAsync("#participants"), StringComparison.Ordinal);
        await page.Context.CloseAsync();
    }

    [Fact]
    public void Participants_WrittenIntoTheForm_AreReadBackAsTheSameListInEveryLanguage()
    {
        foreach (var language in LanguageTags.All)
        {
            var lines = ParticipantsForm.Write(People, Paper.Words[language]);
            var reading = ParticipantsForm.Read(Form((ParticipantsForm.Lines, lines)), host.Get<IParticipantReader>());

            Assert.Equal(People, Assert.IsType<SubmitParticipants>(reading.Command).Participants);
        }
    }

    [Fact]
    public void Participants_TypedWithTheSemicolonsOfTheScript_AreRead()
    {
        var reading = ParticipantsForm.Read(
            Form((ParticipantsForm.Lines, "المؤسسة؛ الاسم؛ الوظيفة\nوزارة الصحة؛ د. أحمد سالم؛ مدير")), host.Get<IParticipantReader>());

        var one = Assert.Single(Assert.IsType<SubmitParticipants>(reading.Command).Participants);
        Assert.Equal(("وزارة الصحة", "د. أحمد سالم", "مدير"), (one.Institution, one.Name, one.Title));
    }

    [Fact]
    public void Programme_WrittenIntoTheForm_IsReadBackAsTheSameInEveryLanguage()
    {
        var visit = VisitSamples.Preparing;
        ProgrammeSession[] sessions =
        [
            .. Enum.GetValues<SessionKind>().Select((kind, hour) => new ProgrammeSession
            {
                Day = VisitSamples.First,
                Begin = new TimeOnly(9 + hour, 0),
                End = new TimeOnly(9 + hour, 45),
                Kind = kind,
                Title = $"Title of {kind}: more",
            }),
            new ProgrammeSession
            {
                Day = VisitSamples.First.AddDays(1),
                Begin = new TimeOnly(9, 0),
                End = new TimeOnly(17, 30),
                Kind = SessionKind.Drafting,
                Title = "Draft",
                Speakers = [new Speaker("Ms. A", "Ministry"), new Speaker("Mr. B", string.Empty), new Speaker(string.Empty, "Police")],
            },
        ];
        foreach (var words in LanguageTags.All.Select(language => Paper.Words[language]))
        {
            var form = Form([.. sessions.GroupBy(session => session.Day).Select(day => (ProgrammeForm.Sessions(day.Key), ProgrammeForm.Write(day, words)))]);
            var read = Assert.IsType<SubmitProgramme>(ProgrammeForm.Read(form, visit, words).Command).Sessions;

            Assert.Equal(sessions.Select(session => session with { Speakers = [] }), read.Select(session => session with { Speakers = [] }));
            Assert.Equal(sessions.SelectMany(session => session.Speakers), read.SelectMany(session => session.Speakers));
        }
    }

    [Fact]
    public async Task Coordinator_SendsTheProgrammeOfBothDays_ItTakesThePlaceOfTheDraft()
    {
        var visit = await PreparingAsync();
        var first = visit.Plan!.First;
        var path = await host.LinkAsync(LinkPurpose.Prepare, VisitSamples.Coordinator, visit.Reference);

        using var answer = await host.PostAsync(
            path,
            ("action", "programme"),
            (ProgrammeForm.Sessions(first), "9:00-10:00 | opening | Welcome | Ms. A (Ministry)\n\n10.00 – 11.30 | Presentation | Resolution 1540"),
            (ProgrammeForm.Sessions(first.AddDays(1)), "09:00-12:00 | Drafting | The plan"));

        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        var taken = await host.UntilAsync(visit.Reference, now => now.Preparation!.Programme.Sessions.Any(session => session.Title == "The plan"));
        Assert.Equal(["Welcome", "Resolution 1540", "The plan"], taken.Preparation!.Programme.Sessions.Select(session => session.Title));
    }

    [Fact]
    public async Task Officer_TicksAnItemOffByKeyboardAlone_AndOpensItAgain()
    {
        var visit = await PreparingAsync();
        var page = await OpenAsync(visit.Reference, LinkPurpose.Prepare, Samples.Officer);

        await Keys.TabToAsync(page, "#note-Matrix");
        await page.Keyboard.TypeAsync("Came by courier.");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Enter");
        await SaysAsync(page, "Ready: The State’s matrix");
        var done = (await host.UntilAsync(visit.Reference, now => Item(now).DoneAt is not null)).Preparation!.Checklist.Items;
        Assert.Equal("Came by courier.", done.Single(item => item.Item == PreparationItem.Matrix).Note);

        await Chromium.FollowAsync(page, "text=Open the form again");
        Assert.Contains("Came by courier.", await page.InnerTextAsync("main"), StringComparison.Ordinal);
        await Chromium.FollowAsync(page, "text=Open again: The State’s matrix");
        await host.UntilAsync(visit.Reference, now => Item(now).DoneAt is null);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Partner_SeesItsOwnItemsAlone()
    {
        var visit = await host.PutAsync(VisitSamples.Preparing);
        var page = await OpenAsync(visit.Reference, LinkPurpose.Prepare, VisitSamples.Partner);
        var text = await page.InnerTextAsync("main");

        Assert.Contains("Nothing is on the list for you.", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Ana Morales", text, StringComparison.Ordinal);
        Assert.Equal(0, await page.Locator("#participants").CountAsync());
        await page.Context.CloseAsync();
    }

    private static ChecklistItem Item(VisitRequest visit) => visit.Preparation!.Checklist.Items.Single(item => item.Item == PreparationItem.Matrix);

    private static FormState Form(params (string Name, string Value)[] fields) =>
        new(fields.ToDictionary(field => field.Name, IReadOnlyList<string> (field) => [field.Value], StringComparer.Ordinal), []);

    private async Task<VisitRequest> PreparingAsync()
    {
        var visit = await host.RunAsync(RunningVisits.Agreed());
        return await host.UntilAsync(visit.Reference, now => now.Pending?.Step == Steps.Preparation);
    }

    private async Task<IPage> OpenAsync(Reference reference, LinkPurpose purpose, Domain.Parties.Party party)
    {
        var page = await chromium.OpenAsync(host.Address);
        await page.GotoAsync(await host.LinkAsync(purpose, party, reference));
        return page;
    }

    private static Task SaysAsync(IPage page, string words) => Assertions.Expect(page.Locator(".notice[role=status]"))
        .ToContainTextAsync(words, new LocatorAssertionsToContainTextOptions { Timeout = (float)Wait.DefaultLimit.TotalMilliseconds });
}
