using CsCheck;
using Serverless.Domain.Notes;
using Serverless.Domain.Register;
using Serverless.Tests.Domain.Register;

namespace Serverless.Tests.Domain.Notes;

public sealed class NoteReaderTests
{
    private static readonly NoteReader Reader = new(Seeds.Index);
    private static readonly DateOnly Received = new(2018, 4, 10);

    public static TheoryData<string, string> Expected => new()
    {
        {
            "guatemala-2017.es",
            """
            Spanish; GTM; NV-ONU-1540/2017-118; 2017-11-12
            Tomás Ixcoy Barrios / Representante Permanente Adjunto de Guatemala ante las Naciones Unidas
            Sra. Alicia Castillo / Viceministra de Relaciones Exteriores; 2017-11-10
            solicita una segunda visita del Grupo de Expertos del Comité 1540.
            2017-11-27..2017-11-28 exact; Ciudad de Guatemala
            Spanish; CAN; oas-cicte
            """
        },
        {
            "guatemala-2017.en",
            """
            English; GTM; NV-ONU-1540/2017-118; 2017-11-12
            Tomás Ixcoy Barrios / Deputy Permanent Representative
            Ms. Alicia Castillo / Vice-Minister of Foreign Affairs; 2017-11-10
            requesting a second visit of the Group of Experts in order to continue the drafting of the voluntary National Implementation Action Plan.
            2017-11-27..2017-11-28 exact; Guatemala City
            Spanish,English; CAN; oas-cicte
            """
        },
        {
            "guatemala-2016.en",
            """
            English; GTM; NV-ONU-1540/2016-095; 2016-10-03
            Tomás Ixcoy Barrios / Deputy Permanent Representative
            -; -
            request a visit of the Group of Experts in order to begin the drafting of a voluntary National Implementation Action Plan.
            2016-11-09..2016-11-11 exact; Guatemala City
            ; ; 
            """
        },
        {
            "senegal-2018.fr",
            """
            French; SEN; 0417/MPS/NY/2018; 2018-03-01
            Mme Aïssatou Diagne Thiam / Chargée d’affaires a.i.
            M. Ibrahima Faye Ndour / Secrétaire général du Ministère des affaires étrangères; 2018-02-26
            sollicite une visite du Groupe d’experts afin d’établir son plan d’action national volontaire.
            2018-04-23..2018-04-25 exact; Dakar
            French; FRA,JPN; unrec,african-union
            """
        },
        {
            "jordan-2018.ar",
            """
            Arabic; JOR; م أ/1540/٢٠١٨-٣٣; 2018-03-05
            السفيرة ليلى العبدالله / نائبة الممثل الدائم
            معالي السيدة هالة الخطيب / نائبة وزير الخارجية وشؤون المغتربين; 2018-02-28
            تطلب فيها الحكومة الأردنية زيارة من فريق الخبراء لوضع خطة عمل وطنية طوعية.
            2018-04-15..2018-04-17 exact; عمّان
            Arabic,English; CAN; interpol
            """
        },
        {
            "china-2018.zh",
            """
            Chinese; CHN; （2018）第47号; 2018-03-05
            王建国 / 常驻副代表
            李文博 / 外交部副司长; 2018-03-03
            中国政府请求委员会专家组来华访问，就制定自愿国家执行行动计划交换意见。
            2018-05-15..2018-05-17 exact; 北京市
            Chinese,English; CAN; interpol
            """
        },
        {
            "kazakhstan-2018.ru",
            """
            Russian; KAZ; 30-12/214; 2018-04-09
            Е. Б. Нурланов / Заместитель Постоянного представителя
            г-жи Айгуль Серикбаевой / заместителя Министра иностранных дел; 2018-04-02
            просьба о визите Группы экспертов для продолжения работы над национальным планом действий.
            2018-05-28..2018-05-30 exact; Алматы
            Russian,English; CAN; osce
            """
        },
    };

    [Theory]
    [MemberData(nameof(Expected))]
    public void Read_NoteWithItsLetter_GivesTheFactsAndNoContradiction(string name, string facts)
    {
        var reading = Read(name);

        Assert.Equal(facts, Describe(reading.Facts));
        Assert.Empty(reading.Facts.Contradictions);
        Assert.Equal(NoteTextKind.Note, reading.Kinds[$"{name}.note"]);
        Assert.All(reading.Kinds.Where(kind => kind.Key.EndsWith(".letter", StringComparison.Ordinal)), kind => Assert.Equal(NoteTextKind.Letter, kind.Value));
        Assert.All(
            [reading.Facts.State?.Confidence, reading.Facts.NoteDate?.Confidence, reading.Facts.Signatory?.Confidence, reading.Facts.Purpose?.Confidence],
            confidence => Assert.Equal(Confidence.High, confidence));
    }

    [Theory]
    [MemberData(nameof(Expected))]
    public void Read_OneParagraphPerLine_GivesTheSameFacts(string name, string facts)
    {
        // As a word processor keeps it: no line is wrapped.
        var texts = Texts(name).Select(text => text with { Text = Unwrap(text.Text) }).ToList();

        Assert.Equal(facts, Describe(Reader.Read(texts, null, ReceivedFor(name)).Facts));
    }

    [Theory]
    [MemberData(nameof(Expected))]
    public void Read_WrappedAtAnyWidth_GivesTheSameFacts(string name, string facts) => Gen.Int[48, 110].Sample(
        width => Assert.Equal(facts, Describe(Reader.Read([.. Texts(name).Select(text => text with { Text = Samples.Wrap(text.Text, width) })], null, ReceivedFor(name)).Facts)),
        iter: 25);

    [Theory]
    [MemberData(nameof(Expected))]
    public void Read_WithoutEmptyLines_GivesTheSameFacts(string name, string facts)
    {
        var texts = Texts(name).Select(text => text with { Text = text.Text.ReplaceLineEndings("\n").Replace("\n\n", "\n", StringComparison.Ordinal) }).ToList();

        Assert.Equal(facts, Describe(Reader.Read(texts, null, ReceivedFor(name)).Facts));
    }

    [Theory]
    [InlineData("guatemala-2017.es", "27 y 28 de noviembre", "4 y 5 de diciembre", nameof(NoteFacts.Dates))]
    [InlineData("guatemala-2017.es", "Guatemala, 10 de noviembre", "Guatemala, 9 de noviembre", nameof(NoteFacts.LetterDate))]
    [InlineData("guatemala-2017.es", "Sra. Alicia Castillo", "Sra. Carmen Xol", nameof(NoteFacts.LetterAuthor))]
    [InlineData("guatemala-2017.es", "la Ciudad de Guatemala", "Quetzaltenango", nameof(NoteFacts.Venue))]
    [InlineData("guatemala-2017.en", "27-28 November", "28-29 November", nameof(NoteFacts.Dates))]
    [InlineData("guatemala-2017.en", "On behalf of my Government", "On behalf of Honduras", nameof(NoteFacts.State))]
    [InlineData("senegal-2018.fr", "avril 2018", "juin 2018", nameof(NoteFacts.Dates))]
    [InlineData("senegal-2018.fr", "à Dakar", "à Thiès", nameof(NoteFacts.Venue))]
    [InlineData("jordan-2018.ar", "من 15 إلى 17 نيسان", "من 22 إلى 24 نيسان", nameof(NoteFacts.Dates))]
    [InlineData("jordan-2018.ar", "28 فبراير", "27 فبراير", nameof(NoteFacts.LetterDate))]
    [InlineData("kazakhstan-2018.ru", "Алматы", "Шымкент", nameof(NoteFacts.Venue))]
    [InlineData("kazakhstan-2018.ru", "Айгуль Серикбаева", "Динара Оспанова", nameof(NoteFacts.LetterAuthor))]
    public void Read_LetterSaysOtherwise_TheNoteStandsAndTheOtherIsNamed(string name, string words, string otherwise, string fact)
    {
        var texts = Texts(name).Select(text => text.Source.EndsWith(".letter", StringComparison.Ordinal) ? text with { Text = text.Text.Replace(words, otherwise, StringComparison.Ordinal) } : text).ToList();

        var reading = Reader.Read(texts, null, ReceivedFor(name));

        var contradiction = Assert.Single(reading.Facts.Contradictions);
        Assert.Equal(fact, contradiction.Fact);
        Assert.Equal($"{name}.note", contradiction.Stands.Source);
        Assert.Equal($"{name}.letter", contradiction.Other.Source);
        Assert.Equal(Describe(Read(name).Facts), Describe(reading.Facts));
    }

    [Fact]
    public void Read_AnotherMissionWrote_TheStateOfTheTextStandsWithAContradiction()
    {
        var reading = Reader.Read(Texts("senegal-2018.fr"), StateCode.Parse("GTM"), Received);

        Assert.Equal("SEN", reading.Facts.State?.Value.ToString());
        var contradiction = Assert.Single(reading.Facts.Contradictions);
        Assert.Equal((nameof(NoteFacts.State), NoteReader.SenderSource, "Guatemala"), (contradiction.Fact, contradiction.Other.Source, contradiction.Other.Words));
    }

    [Fact]
    public void Read_CoveringMail_IsNeitherNoteNorLetter()
    {
        var reading = Reader.Read(
            [new NoteText("mail", Samples.Text("guatemala-2017.en.cover")), .. Texts("guatemala-2017.en").Skip(1)], null, ReceivedFor("guatemala-2017.en"));

        Assert.Equal(NoteTextKind.Other, reading.Kinds["mail"]);
        Assert.Equal("guatemala-2017.en.note", reading.NoteSource);
        Assert.Empty(reading.Facts.Contradictions);
    }

    [Fact]
    public void Read_TheNoteInTheMailItself_IsTheNote()
    {
        var reading = Reader.Read([new NoteText("mail", Samples.Text("guatemala-2017.es.note")), new NoteText("1", Samples.Text("guatemala-2017.es.letter"))], null, new DateOnly(2017, 11, 12));

        Assert.Equal((NoteTextKind.Note, NoteTextKind.Letter), (reading.Kinds["mail"], reading.Kinds["1"]));
        Assert.Equal("mail", reading.Facts.State?.Evidence.Source);
    }

    [Fact]
    public void Read_LetterOfTheDeputyPermanentRepresentative_CountsAsANote()
    {
        const string Letter =
            """
            New York, 12 November 2017

            Excellency,

            I have the honour to ask, on instructions from my Government, for a second visit of the 1540 Committee's Group of Experts to Guatemala in late November 2017.

            Yours sincerely,

            Tomás Ixcoy Barrios
            Deputy Permanent Representative of Guatemala to the United Nations
            """;

        var reading = Reader.Read([new NoteText("mail", Letter)], StateCode.Parse("GTM"), new DateOnly(2017, 11, 12));

        Assert.Equal(NoteTextKind.Note, reading.Kinds["mail"]);
        Assert.Equal(new VisitDates(new DateOnly(2017, 11, 1), new DateOnly(2017, 11, 30), IsExact: false), reading.Facts.Dates?.Value);
        Assert.Equal("Tomás Ixcoy Barrios", reading.Facts.Signatory?.Value.Name);
        Assert.Equal(("GTM", Confidence.High), (reading.Facts.State?.Value.ToString(), reading.Facts.State?.Confidence));
    }

    [Theory]
    [InlineData("The Permanent Mission of Guatemala presents its compliments to the Chair of the 1540 Committee and has the honour to thank the Group of Experts for its visit in 2016.")]
    [InlineData("The Permanent Mission of Guatemala presents its compliments to the Chair of the 1540 Committee and has the honour to request that the visit of the Group of Experts be postponed.")]
    [InlineData("La Misión Permanente de Guatemala saluda atentamente al Comité 1540 y comunica que no solicita una visita de los expertos este año.")]
    [InlineData("La Mission permanente du Sénégal présente ses compliments au Comité 1540 et a l'honneur de lui transmettre son rapport national.")]
    [InlineData("Please find enclosed the national report on the implementation of resolution 1540 (2004).")]
    [InlineData("")]
    public void Read_NothingAsksForAVisit_SaysSo(string text) =>
        Assert.False(Reader.Read([new NoteText("mail", text)], StateCode.Parse("GTM"), Received).AsksForVisit);

    [Fact]
    public void Read_NothingInIt_MakesNothingUp()
    {
        var facts = Reader.Read([new NoteText("mail", "Good morning,\n\nsee you tomorrow at 10.\n\nBest regards\nJane")], null, Received).Facts;

        Assert.Null(facts.State);
        Assert.Null(facts.NoteNumber);
        Assert.Null(facts.NoteDate);
        Assert.Null(facts.LetterAuthor);
        Assert.Null(facts.Purpose);
        Assert.Null(facts.Dates);
        Assert.Null(facts.Venue);
        Assert.Empty(facts.WorkingLanguages);
        Assert.Empty(facts.Supporters);
        Assert.Empty(facts.Partners);
        Assert.Empty(facts.Contradictions);
    }

    [Fact]
    public void Read_TheSendersWordAlone_IsAGuess() => Assert.Equal(
        Confidence.Low, Reader.Read([new NoteText("mail", "We would like a visit of the experts.")], StateCode.Parse("GTM"), Received).Facts.State?.Confidence);

    [Fact]
    public void Read_NoteGreetsAnotherMission_TheWriterIsTheState()
    {
        const string Note =
            "The Permanent Mission of Guatemala to the United Nations presents its compliments to the Permanent Mission of the Plurinational State of Bolivia, "
            + "Chair of the 1540 Committee, and has the honour to request a visit of the Group of Experts.";

        var facts = Reader.Read([new NoteText("mail", Note)], null, Received).Facts;

        Assert.Equal("GTM", facts.State?.Value.ToString());
        Assert.Empty(facts.Contradictions);
    }

    [Fact]
    public void Read_TwoDatesForTheNote_IsUnsureAndSaysSo()
    {
        var note = Samples.Text("guatemala-2016.en.note").Replace("Ref.:", "New York, 4 October 2016\nRef.:", StringComparison.Ordinal);

        var facts = Reader.Read([new NoteText("mail", note)], null, new DateOnly(2016, 10, 4)).Facts;

        Assert.Equal(Confidence.Medium, facts.NoteDate?.Confidence);
        Assert.Equal(nameof(NoteFacts.NoteDate), Assert.Single(facts.Contradictions).Fact);
    }

    private static NoteReading Read(string name) => Reader.Read(Texts(name), null, ReceivedFor(name));

    private static IReadOnlyList<NoteText> Texts(string name) => Samples.Mail([.. ((string[])[$"{name}.note", $"{name}.letter"]).Where(Samples.Exists)]);

    private static DateOnly ReceivedFor(string name) =>
        name switch { "guatemala-2016.en" => new(2016, 10, 4), _ when name.Contains("2017", StringComparison.Ordinal) => new(2017, 11, 12), _ => Received };

    private static string Unwrap(string text)
    {
        var paragraphs = text.ReplaceLineEndings("\n").Split("\n\n");
        return string.Join("\n\n", paragraphs.Select(paragraph => paragraph.Length > 150 ? paragraph.Replace("\n", " ", StringComparison.Ordinal) : paragraph));
    }

    private static string Describe(NoteFacts facts) =>
        $"""
        {facts.WrittenIn}; {facts.State?.Value}; {facts.NoteNumber?.Value}; {facts.NoteDate?.Value:yyyy-MM-dd}
        {Describe(facts.Signatory)}
        {Describe(facts.LetterAuthor)}; {(facts.LetterDate is { } date ? $"{date.Value:yyyy-MM-dd}" : "-")}
        {facts.Purpose?.Value}
        {facts.Dates?.Value.From:yyyy-MM-dd}..{facts.Dates?.Value.Until:yyyy-MM-dd} {(facts.Dates?.Value.IsExact == true ? "exact" : "open")}; {facts.Venue?.Value}
        {Join(facts.WorkingLanguages)}; {Join(facts.Supporters)}; {Join(facts.Partners)}
        """;

    private static string Describe(Fact<Signatory>? fact) => fact is null ? "-" : $"{fact.Value.Name} / {fact.Value.Title}";

    private static string Join<T>(IReadOnlyList<Fact<T>> facts) => string.Join(',', facts.Select(fact => fact.Value));
}
