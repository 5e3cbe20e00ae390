using Serverless.Domain.Languages;
using Serverless.Domain.Reporting;
using Serverless.Tests.Reporting;

namespace Serverless.Tests.Domain.Reporting;

public sealed class InformationNoteDraftTests
{
    public static TheoryData<Language> Languages => [.. LanguageTags.All];

    [Fact]
    public void Make_SecondVisitToGuatemala_HoldsItsFactsInTheOrderOfTheForm()
    {
        var note = InformationNoteDraft.Make(NoteSamples.Guatemala(Language.English)).Note;

        Assert.Equal(Enum.GetValues<NoteSectionKind>(), note.Sections.Select(section => section.Kind));
        Assert.Equal("Information Note", note.Title);
        Says(note, NoteSectionKind.Event, "Second visit", "Guatemala");
        Says(note, NoteSectionKind.Organisers, "Guatemala", "1540 Committee", "Canada");
        Says(note, NoteSectionKind.DateAndVenue, "27–28 November 2017", "Guatemala City");
        Says(
            note,
            NoteSectionKind.Participants,
            "Ministry of Foreign Affairs", "Ministry of Interior", "Ministry of Environment and Natural Resources", "Ministry of Health",
            "Technical Secretariat of the National Security Council", "National Civil Police", "INTERPOL (Guatemala)", "General Staff",
            "Superintendence of Tax Administration (Customs)", "National Secretariat of Science and Technology", "Public Prosecutor",
            "Group of Experts of the 1540 Committee", "OAS/CICTE");
        Says(
            note,
            NoteSectionKind.Background,
            "9–11 November 2016", "main obligations and the measures in Guatemala's matrix", "mandates of the national authorities", "Possible elements of a voluntary plan",
            "chose areas and measures and wrote a first draft", "went on with the draft", "12 November 2017", "Deputy Permanent Representative", "10 November 2017",
            "Ms. Alicia Castillo, Vice-Minister of Foreign Affairs", "segunda visita", "OAS/CICTE and the Group of Experts",
            "Chile, Colombia, El Salvador, Mexico, Panama, Uruguay");
        Says(
            note,
            NoteSectionKind.Highlights,
            "Day 1: 27 November 2017", "Ambassador Mónica Bolaños", "reaffirmed the commitment", "opening statements", "current proliferation challenges", "Guatemala's matrix (1540 expert)",
            "examples from the region (OAS/CICTE)", "Day 2: 28 November 2017", "possible elements of the plan", "The draft of the year before was refined.");
        Says(note, NoteSectionKind.Comments, "1540experts@un.org");
        Assert.Contains("for information only", note.Disclaimer, StringComparison.Ordinal);
        Assert.Contains("not necessarily reflect the views of the Committee, the organisers or the participants", note.Disclaimer, StringComparison.Ordinal);
    }

    [Fact]
    public void Make_CompleteRecord_LeavesTheEditorNothingToFill() => Assert.Empty(InformationNoteDraft.Make(NoteSamples.Guatemala(Language.English)).Remarks);

    [Theory]
    [MemberData(nameof(Languages))]
    public void Make_EachLanguage_TracesEachSentenceAndSaysTheSame(Language language)
    {
        var note = InformationNoteDraft.Make(NoteSamples.Guatemala(language)).Note;
        var sentences = note.Sentences().ToList();

        Assert.All(sentences, sentence => Assert.NotEmpty(sentence.Sources));
        Assert.All(sentences, sentence => Assert.DoesNotMatch(@"\{\d", sentence.Text));
        Assert.Equal(sentences.Count, sentences.Select(sentence => sentence.Key).Distinct().Count());
        Assert.Equal(
            InformationNoteDraft.Make(NoteSamples.Guatemala(Language.English)).Note.Sentences().Select(sentence => sentence.Key), sentences.Select(sentence => sentence.Key));
    }

    [Fact]
    public void Make_Languages_ShareNoFixedWords()
    {
        var fixedWords = LanguageTags.All.Select(language => InformationNoteDraft.Make(NoteSamples.Guatemala(language)).Note).SelectMany(note =>
            note.Sentences().Where(sentence => sentence.Language is null && sentence.Key is "voluntary" or "asked" or "signed" or "letter" or "continues" or "event")
                .Select(sentence => sentence.Text).Concat(note.Sections.Select(section => section.Heading)).Append(note.Disclaimer)).ToList();

        // "Participants" is a word of English and of French.
        Assert.Equal(fixedWords.Count - 1, fixedWords.Distinct().Count());
    }

    [Theory]
    [InlineData("supporter", "Canada")]
    [InlineData("venue", "Guatemala City")]
    [InlineData("letter", "Alicia Castillo")]
    [InlineData("signed", "Ixcoy")]
    [InlineData("continues", "earlier one had begun")]
    [InlineData("regional", "Chile")]
    [InlineData("team", "Group of Experts of the 1540 Committee is away")]
    [InlineData("day 2", "Day 2")]
    public void Make_EntryTakenOutOfTheRecord_TakesItsSentencesAway(string entry, string words)
    {
        var whole = NoteSamples.Guatemala(Language.English);
        var less = entry switch
        {
            "supporter" => whole with { Supporters = [] },
            "venue" => whole with { Venue = null },
            "letter" => whole with { Request = whole.Request with { LetterAuthor = null } },
            "signed" => whole with { Request = whole.Request with { Signatory = null } },
            "continues" => whole with { Continues = null },
            "regional" => whole with { Regional = [] },
            "day 2" => whole with { Reports = [whole.Reports[0]] },
            _ => whole with { Team = null },
        };

        Assert.DoesNotContain(words, Text(InformationNoteDraft.Make(less).Note), StringComparison.Ordinal);
    }

    [Fact]
    public void Make_AnySourceOfASentence_IsAnEntryOfTheRecord()
    {
        var sources = InformationNoteDraft.Make(NoteSamples.Guatemala(Language.English)).Note.Sentences().SelectMany(sentence => sentence.Sources).ToHashSet();

        Assert.Equal(
            Enum.GetValues<NoteSourceKind>().Except([NoteSourceKind.Request, NoteSourceKind.Editor]), sources.Select(source => source.Kind).Distinct().Order());
        Assert.Contains(new NoteSource(NoteSourceKind.Report, "2017-11-28"), sources);
        Assert.Contains(new NoteSource(NoteSourceKind.EarlierVisit, "GTM-2016-01 2016-11-11"), sources);
    }

    [Fact]
    public void Make_LittleIsKnown_SaysWhatIsMissing()
    {
        var whole = NoteSamples.Guatemala(Language.English);
        var drafted = InformationNoteDraft.Make(whole with { Venue = null, Institutions = [], Partners = [], Team = null, Reports = [], Request = new NoteRequest() });

        Assert.Equal(
            [
                new(NoteRemarkKind.NoVenue), new(NoteRemarkKind.NoParticipants), new(NoteRemarkKind.NoNoteDate), new(NoteRemarkKind.NoSignatory), new(NoteRemarkKind.NoPurpose),
                new(NoteRemarkKind.NoReport, "2017-11-27"), new(NoteRemarkKind.NoReport, "2017-11-28"),
                new(NoteRemarkKind.EmptySection, "Participants"), new(NoteRemarkKind.EmptySection, "Highlights"),
            ],
            drafted.Remarks);
        Assert.Equal(5, drafted.Note.AsFinal(whole.Date).Sections.Count);
    }

    [Fact]
    public void Make_ReportInAnotherLanguage_StaysAsItWasWrittenAndIsNamed()
    {
        var whole = NoteSamples.Guatemala(Language.English);
        var drafted = InformationNoteDraft.Make(whole with
        {
            Reports = [whole.Reports[0], whole.Reports[1] with { Agreed = string.Empty, Text = "Los participantes siguieron examinando los posibles elementos del plan." }],
        });

        Assert.Equal([new NoteRemark(NoteRemarkKind.OtherLanguage, "2017-11-28")], drafted.Remarks);
        Assert.Equal(Language.Spanish, drafted.Note.Sentences().Single(sentence => sentence.Text.StartsWith("Los participantes", StringComparison.Ordinal)).Language);
    }

    [Fact]
    public void Edited_OtherLanguages_FollowWithTheEditorsWordsAsTheyStand()
    {
        var draft = NoteSamples.Edition();
        var edited = draft.Note with
        {
            Sections =
            [
                .. draft.Note.Sections.Select(section => section.Kind != NoteSectionKind.Event ? section : section with
                {
                    Paragraphs = [.. section.Paragraphs, new NoteParagraph(NoteParagraphKind.Text, [new NoteSentence("It lasted two days.", [new NoteSource(NoteSourceKind.Editor, "expert-01")])])],
                }),
            ],
        };
        var spanish = draft.Edited(edited).In(Language.Spanish);

        Assert.Equal("Segunda visita del Grupo de Expertos del Comité 1540: Guatemala", spanish.Sections[0].Paragraphs[0].Sentences[0].Text);
        Assert.Equal(("It lasted two days.", Language.English), (spanish.Sections[0].Paragraphs[1].Sentences[0].Text, spanish.Sections[0].Paragraphs[1].Sentences[0].Language));
        Assert.Equal("Nota informativa", spanish.Title);
    }

    private static void Says(InformationNote note, NoteSectionKind kind, params string[] facts)
    {
        var text = string.Join('\n', note.Sections.Single(section => section.Kind == kind).Paragraphs.Select(paragraph => string.Join(' ', paragraph.Sentences.Select(one => one.Text))));
        var place = 0;
        foreach (var fact in facts)
        {
            var next = text.IndexOf(fact, place, StringComparison.Ordinal);
            Assert.True(next >= 0, $"'{fact}' is not in {kind} after place {place}:\n{text}");
            place = next;
        }
    }

    private static string Text(InformationNote note) => string.Join('\n', note.Sentences().Select(sentence => sentence.Text));
}
