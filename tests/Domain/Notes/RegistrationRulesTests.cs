using Serverless.Domain.Languages;
using Serverless.Domain.Notes;
using Serverless.Domain.Register;
using Serverless.Domain.Results;
using Serverless.Tests.Domain.Register;

namespace Serverless.Tests.Domain.Notes;

public sealed class RegistrationRulesTests
{
    private static readonly StateCode Guatemala = StateCode.Parse("GTM");
    private static readonly DateOnly Received = new(2017, 11, 12);
    private static readonly NoteFact[] Required = [NoteFact.State, NoteFact.NoteDate, NoteFact.Signatory, NoteFact.Purpose];

    [Fact]
    public void NoteFact_Names_AreThoseOfTheFacts() => Assert.Equal(
        typeof(NoteFacts).GetProperties().Select(property => property.Name).Except([nameof(NoteFacts.WrittenIn), nameof(NoteFacts.Contradictions)]),
        Enum.GetNames<NoteFact>());

    [Fact]
    public void Make_CompleteNoteOfAProvenSender_NeedsNoOfficer()
    {
        Assert.True(RegistrationRules.Make(Facts(), isSenderVerified: true, Required).IsComplete);
        Assert.False(RegistrationRules.Make(Facts(), isSenderVerified: false, Required).IsComplete);
        Assert.False(RegistrationRules.Make(Facts(), isSenderVerified: true, Required, ["2.pdf could not be read."]).IsComplete);
    }

    [Theory]
    [InlineData("12 November 2017", "", "NoteDate")]
    [InlineData("12 November 2017", "11/12/2017", "NoteDate")]
    [InlineData("Tomás Ixcoy Barrios", "", "Signatory")]
    [InlineData("requesting a second visit", "on another matter", "Purpose")]
    public void Make_FactMissingOrUnsure_IsAGap(string words, string instead, string gap) =>
        Assert.Equal([gap], RegistrationRules.Make(Facts(words, instead), isSenderVerified: true, Required).Gaps);

    [Fact]
    public void Correct_EveryFact_IsTheOfficersAndCertain()
    {
        var nothing = new NoteFacts { WrittenIn = Language.English };
        var correction = new RegistrationCorrection
        {
            NoteNumber = "118", NoteDate = Received, Signatory = new Signatory("A B", null), LetterAuthor = new Signatory("C D", "Minister"), LetterDate = Received,
            Purpose = "A second visit.", Dates = new VisitDates(Received, Received, IsExact: true), Venue = "Guatemala City", WorkingLanguages = [Language.Spanish],
            Supporters = [StateCode.Parse("CAN")], Partners = ["oas-cicte"],
        };

        var corrected = RegistrationRules.Correct(RegistrationRules.Make(nothing, isSenderVerified: true, Enum.GetValues<NoteFact>()), correction, Guatemala, Enum.GetValues<NoteFact>());

        Assert.Empty(corrected.Gaps);
        Assert.Equal(new Evidence("officer", 0, 0, "2017-11-12"), corrected.Facts.NoteDate?.Evidence);
        Assert.Equal(("GTM", "118", "A B"), (corrected.Facts.State?.Value.ToString(), corrected.Facts.NoteNumber?.Value, corrected.Facts.Signatory?.Value.Name));
        Assert.Equal(["CAN"], corrected.Facts.Supporters.Select(fact => fact.Value.ToString()));
    }

    [Fact]
    public void Correct_ContradictedFact_SettlesThatContradictionAlone()
    {
        var one = new Evidence("note", 0, 1, "a");
        var two = new Evidence("letter", 0, 1, "b");
        var facts = Facts() with { Contradictions = [new Contradiction(nameof(NoteFacts.Dates), one, two), new Contradiction(nameof(NoteFacts.Venue), one, two)] };
        var registration = RegistrationRules.Make(facts, isSenderVerified: true, Required, ["2.pdf could not be read."]);

        var corrected = RegistrationRules.Correct(registration, new RegistrationCorrection { Dates = new VisitDates(Received, Received, IsExact: true) }, Guatemala, Required);

        Assert.Equal(3, registration.Concerns.Count);
        Assert.Equal(nameof(NoteFacts.Venue), Assert.Single(corrected.Facts.Contradictions).Fact);
        Assert.Equal(["2.pdf could not be read.", registration.Concerns[2]], corrected.Concerns);
    }

    [Fact]
    public void Correct_NothingPutRight_KeepsWhatWasReadAndConfirmsTheState()
    {
        var registration = RegistrationRules.Make(Facts() with { State = null }, isSenderVerified: true, Required);

        var confirmed = RegistrationRules.Correct(registration, null, Guatemala, Required);

        Assert.Equal(["State"], registration.Gaps);
        Assert.Empty(confirmed.Gaps);
        Assert.Same(registration.Facts.Purpose, confirmed.Facts.Purpose);
    }

    [Fact]
    public void Correct_EmptyNumber_TakesTheNumberAway() => Assert.Null(
        RegistrationRules.Correct(RegistrationRules.Make(Facts(), true, Required), new RegistrationCorrection { NoteNumber = string.Empty }, Guatemala, Required).Facts.NoteNumber);

    [Fact]
    public void Check_DatesThatEndBeforeTheyBegin_AreRefused()
    {
        var refusal = RegistrationRules.Check(new RegistrationCorrection { Dates = new VisitDates(Received, Received.AddDays(-1), IsExact: true) });

        Assert.Equal(RefusalReason.Invalid, refusal?.Reason);
        Assert.Contains("ends on 2017-11-11, before it begins on 2017-11-12", refusal?.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_EmptyPurpose_IsRefused() => Assert.NotNull(RegistrationRules.Check(new RegistrationCorrection { Purpose = " " }));

    [Fact]
    public void Check_EmptyNumber_IsTaken() => Assert.Null(RegistrationRules.Check(new RegistrationCorrection { NoteNumber = string.Empty }));

    private static NoteFacts Facts(string words = "", string instead = "")
    {
        var note = Samples.Text("guatemala-2017.en.note");
        return new NoteReader(Seeds.Index).Read(
            [new NoteText("mail", words.Length > 0 ? note.Replace(words, instead, StringComparison.Ordinal) : note)], Guatemala, Received).Facts;
    }
}
