using CsCheck;
using Serverless.Domain.Preparation;

namespace Serverless.Tests.Domain.Preparation;

public sealed class ParticipantRulesTests
{
    private static readonly Gen<Participant> Anybody =
        from institution in Gen.OneOf("Ministry of Health", "MINISTRY OF HEALTH", "Policía Nacional Civil", "Policia nacional civil", "General Staff")
        from name in Gen.OneOf("", "Dr. Ana Ruiz", "Dr Ana Ruíz", "Luis Gil")
        from title in Gen.OneOf("", "Director", "Adviser")
        from email in Gen.OneOf<string?>(null, "a@b.example", "c@d.example")
        select new Participant { Institution = institution, Name = name, Title = title, Email = email };

    [Fact]
    public void Check_AnyList_HoldsEverybodyOnceAndLosesNothing() => Anybody.Array[1, 20].Sample(everybody =>
    {
        var list = ParticipantRules.Check(everybody).Value!;
        var text = string.Join('|', list.Participants);

        Assert.All(everybody, one => Assert.Contains(one.Email ?? string.Empty, text, StringComparison.Ordinal));
        Assert.All(everybody, one => Assert.Contains(one.Title, text, StringComparison.Ordinal));
        Assert.Equal(list.Participants, ParticipantRules.Check(list.Participants).Value!.Participants);
        Assert.Equal(list.Participants, ParticipantRules.Check([.. everybody, .. list.Participants]).Value!.Participants);
        Assert.Equal(list.ByInstitution().Count, list.Participants.Select(one => one.Institution).Distinct().Count());
    });

    [Fact]
    public void Check_Institutions_StandInTheOrderInWhichTheyCame()
    {
        var list = ParticipantRules.Check(
        [
            new Participant { Institution = "Police", Name = "A" },
            new Participant { Institution = "Army", Name = "B" },
            new Participant { Institution = "POLICE", Name = "C" },
            new Participant { Institution = "Customs" },
        ]).Value!;

        Assert.Equal(["Police: A C", "Army: B", "Customs: "], list.ByInstitution().Select(group => $"{group.Institution}: {string.Join(' ', group.Participants.Select(one => one.Name))}"));
    }

    [Fact]
    public void Check_Faults_AreNamedWithTheirPlace()
    {
        Assert.Contains("Participant 2 (Ana)", Message(new Participant { Institution = "Army" }, new Participant { Institution = " ", Name = "Ana" }), StringComparison.Ordinal);
        Assert.Contains("'ana at home'", Message(new Participant { Institution = "Army", Email = "ana at home" }), StringComparison.Ordinal);
        Assert.Contains("200 characters", Message(new Participant { Institution = new string('x', 201) }), StringComparison.Ordinal);
        Assert.Contains("at most 500", Message([.. Enumerable.Range(0, 501).Select(n => new Participant { Institution = "Army", Name = $"N{n}" })]), StringComparison.Ordinal);
        Assert.Contains("nobody", Message(), StringComparison.Ordinal);
    }

    private static string Message(params Participant[] participants) => ParticipantRules.Check(participants).Refusal!.Message;
}
