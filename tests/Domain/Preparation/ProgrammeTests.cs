using System.Globalization;
using CsCheck;
using Serverless.Domain.Languages;
using Serverless.Domain.Preparation;

namespace Serverless.Tests.Domain.Preparation;

public sealed class ProgrammeTests
{
    private static readonly DateOnly First = new(2017, 11, 27);

    private static readonly Gen<ProgrammeBasis> AnyBasis =
        from days in Gen.Int[1, 5]
        from language in Gen.OneOf(LanguageTags.All.ToArray())
        from partners in Gen.OneOf<string[]>([], ["OAS/CICTE"], ["OAS/CICTE", "INTERPOL"])
        from hasMatrix in Gen.Bool
        from continues in Gen.Bool
        select new ProgrammeBasis
        {
            Days = [.. Enumerable.Range(0, days).Select(First.AddDays)],
            Language = language,
            StateName = "Guatemala",
            Lead = "Ms. Lead",
            Partners = partners,
            HasMatrix = hasMatrix,
            ContinuesDraft = continues,
        };

    [Fact]
    public void Make_AnyVisit_KeepsTheRules() => AnyBasis.Sample(basis =>
    {
        var programme = ProgrammeDraft.Make(basis);

        Assert.Equal(programme.Sessions, ProgrammeRules.Check(programme.Sessions.Reverse(), basis.Days).Value?.Sessions);
        Assert.Equal(SessionKind.Opening, programme.Sessions[0].Kind);
        Assert.Equal(SessionKind.Closing, programme.Sessions[^1].Kind);
        Assert.All(programme.Sessions, session => Assert.InRange(session.End, new TimeOnly(9, 0), new TimeOnly(17, 30)));
        Assert.All(programme.Sessions.Where(session => session.Kind == SessionKind.Break), session => Assert.InRange(session.Begin, new TimeOnly(10, 30), new TimeOnly(16, 30)));
    });

    [Fact]
    public void Make_SecondVisitToGuatemala_IsTheOneThatWasHeld()
    {
        var programme = ProgrammeDraft.Make(new ProgrammeBasis
        {
            Days = [First, First.AddDays(1)],
            Language = Language.English,
            StateName = "Guatemala",
            Lead = "the 1540 expert",
            Partners = ["OAS/CICTE"],
            Host = new Speaker("Ambassador Mónica Bolaños", "Ministry of Foreign Affairs"),
            ContinuesDraft = true,
        });

        var first = programme.Sessions.Where(session => session.Day == First && session.Kind is SessionKind.Opening or SessionKind.Presentation).ToList();
        Assert.Equal(["Ambassador Mónica Bolaños", "the 1540 expert", "the 1540 expert", "the 1540 expert", ""], first.Select(session => session.Speakers[0].Who));
        Assert.Equal("OAS/CICTE", first[^1].Speakers[0].Institution);
        Assert.Equal(2, programme.Sessions.Count(session => session.Title.Contains("previous visit", StringComparison.Ordinal)));
    }

    [Fact]
    public void Make_EachLanguage_HasItsOwnWords()
    {
        var titles = LanguageTags.All.Select(language => ProgrammeDraft.Make(Basis(language)).Sessions.Select(session => session.Title).ToHashSet()).ToList();

        Assert.All(titles, one => Assert.DoesNotContain(one, string.IsNullOrWhiteSpace));
        Assert.Equal(titles.Sum(one => one.Count), titles.SelectMany(one => one).Distinct().Count());
        Assert.All(titles, one => Assert.Contains(one, title => title.EndsWith("Guatemala", StringComparison.Ordinal)));

        static ProgrammeBasis Basis(Language language) => new()
        {
            Days = [First, First.AddDays(1)],
            Language = language,
            StateName = "Guatemala",
            Lead = "L",
            Partners = ["P"],
        };
    }

    [Theory]
    [InlineData(27, "09:00", "09:00", "ends at 09:00")]
    [InlineData(26, "09:00", "10:00", "not on a day of the visit")]
    [InlineData(27, "10:30", "12:00", "before 'Opening'")]
    [InlineData(27, "11:00", "12:00", "no session on 28 November 2017")]
    public void Check_Faults_AreNamed(int day, string begin, string end, string message)
    {
        var session = new ProgrammeSession { Day = First, Begin = new TimeOnly(9, 30), End = new TimeOnly(11, 0), Kind = SessionKind.Opening, Title = "Opening" };
        var other = session with { Day = new DateOnly(2017, 11, day), Begin = TimeOnly.Parse(begin, CultureInfo.InvariantCulture), End = TimeOnly.Parse(end, CultureInfo.InvariantCulture), Title = "Talk" };

        Assert.Contains(message, ProgrammeRules.Check([session, other], [First, First.AddDays(1)]).Refusal!.Message, StringComparison.Ordinal);
    }
}
