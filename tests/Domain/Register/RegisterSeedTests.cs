using NodaTime;
using Serverless.Domain.Drafts;
using Serverless.Domain.Languages;
using Serverless.Domain.Register;
using Serverless.Domain.Requests;

namespace Serverless.Tests.Domain.Register;

public sealed class RegisterSeedTests
{
    [Fact]
    public void Read_Seeds_HaveNoFault() => Assert.Empty(RegisterReader.Read(Seeds.Files()).Faults);

    [Fact]
    public void Seeds_States_AreTheMembersInTheirGroups()
    {
        var states = Seeds.Index.Registers.States;

        Assert.Equal(193, states.Count);
        Assert.Equal(193, Seeds.Index.Registers.Missions.Count);
        Assert.Equal(
            [(RegionalGroup.African, 54), (RegionalGroup.AsiaPacific, 54), (RegionalGroup.EasternEuropean, 23),
                (RegionalGroup.LatinAmericanAndCaribbean, 33), (RegionalGroup.WesternEuropeanAndOthers, 29)],
            states.GroupBy(state => state.Group).OrderBy(group => group.Key).Select(group => (group.Key, group.Count())));
    }

    // Observers, areas and former States are no Members, whatever the sources of the names hold.
    [Theory]
    [InlineData("VAT")]
    [InlineData("PSE")]
    [InlineData("TWN")]
    [InlineData("GRL")]
    public void Seeds_NoMember_IsAbsent(string code) => Assert.Null(Seeds.Index.FindState(StateCode.Parse(code)));

    [Theory]
    [InlineData(2016, 9)]
    [InlineData(2017, 9)]
    [InlineData(2018, 7)]
    [InlineData(2026, 7)]
    [InlineData(2027, 7)]
    public void Seeds_HeadquartersHolidays_AreReviewedWorkingDays(int year, int count)
    {
        var days = Seeds.Index.Registers.Holidays
            .Where(holiday => holiday.Calendar == RegisterFiles.HeadquartersCalendar && holiday.Date.Year == year)
            .ToList();

        Assert.Equal(count, days.Count);
        Assert.DoesNotContain(days, day => day.Date.DayOfWeek is IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday);
    }

    [Fact]
    public void Seeds_Parties_WriteFromReservedDomainsOnly()
    {
        var registers = Seeds.Index.Registers;
        var addresses = registers.Missions.SelectMany(mission => mission.Addresses.Concat(mission.Domains))
            .Concat(registers.Organisations.SelectMany(party => party.Addresses))
            .Concat(registers.People.SelectMany(person => person.Addresses));

        Assert.All(addresses, address => Assert.EndsWith(".example", address, StringComparison.Ordinal));
        Assert.All(registers.People, person => Assert.True(person.Invented));
    }

    [Fact]
    public void Seeds_People_FillEveryRole()
    {
        Assert.Equal(
            [(Role.Officer, 2), (Role.Chair, 1), (Role.ChairDelegate, 1), (Role.CommitteeMember, 15), (Role.Coordinator, 1),
                (Role.Expert, 9)],
            Enum.GetValues<Role>().Select(role => (role, Seeds.Index.PeopleWith(role).Count)));
        Assert.All(Seeds.Index.PeopleWith(Role.Expert), expert => Assert.NotEmpty(expert.Expertise));
    }

    // A plan begins with it: a law is about something that the plan has a section for.
    [Theory]
    [InlineData("GTM", 13)]
    [InlineData("JOR", 6)]
    [InlineData("SEN", 7)]
    public void Seeds_Matrix_EveryEntryIsARowOfAFirstDraft(string code, int count)
    {
        var state = Seeds.Index.FindState(StateCode.Parse(code))!;
        var matrix = Seeds.Index.FindMatrix(state.Code)!;
        var draft = NapDraft.FromMatrix(
            matrix, new DraftStamp(Reference.Parse($"{code}-2017-01"), "nap", 1), "x", state.CorrespondenceLanguage, new DateOnly(2017, 11, 13));

        Assert.Equal(count, matrix.Entries.Count);
        Assert.Empty(matrix.Entries.Select(entry => entry.InPlace).Except(draft.Measures.Select(measure => measure.Measure)));
        Assert.True(matrix.AsOf < draft.Date);
    }

    [Fact]
    public void FindMatrix_StateWithoutOne_IsNull() => Assert.Null(Seeds.Index.FindMatrix(StateCode.Parse("FRA")));

    [Theory]
    [InlineData("GTM", 320, "GT", Language.Spanish, "America/Guatemala")]
    [InlineData("EGY", 818, "EG", Language.Arabic, "Africa/Cairo")]
    [InlineData("UKR", 804, "UA", Language.English, "Europe/Kyiv")]
    [InlineData("SEN", 686, "SN", Language.French, "Africa/Dakar")]
    [InlineData("CHN", 156, "CN", Language.Chinese, "Asia/Shanghai")]
    public void Seeds_State_HasItsFacts(string code, int number, string alpha2, Language language, string zone)
    {
        var state = Seeds.Index.FindState(StateCode.Parse(code));

        Assert.NotNull(state);
        Assert.Equal((number, alpha2, language, zone), (state.M49, state.Alpha2, state.CorrespondenceLanguage, state.TimeZone));
    }
}
