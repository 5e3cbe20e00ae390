using Serverless.Domain.Notes;
using Serverless.Tests.Domain.Register;

namespace Serverless.Tests.Domain.Notes;

/// <summary>Notes that are not like the form: addressees above and below, informal mails, other notes named.</summary>
public sealed class HardNotesTests
{
    private static readonly NoteReader Reader = new(Seeds.Index);

    [Fact]
    public void Read_AddresseeAboveTheLetter_IsNotWhoWrites()
    {
        const string Letter =
            """
            H.E. Ms. Ximena Quiroga Salvatierra
            Permanent Representative of Bolivia
            Chair of the Security Council Committee established pursuant to resolution 1540 (2004)

            15 March 2019

            Excellency,

            I have the honour to inform you that the Government of the Republic of Ghana wishes to host a visit by the Group of Experts in Accra from 6 to 8 May 2019, with financial support from the European Union and Japan. I should be grateful for a reply by 1 April 2019.

            Please accept, Excellency, the assurances of my highest consideration.

            Martha Ama Akyaa Owusu
            Ambassador
            Permanent Representative of Ghana to the United Nations
            """;

        var reading = Read(Letter, new DateOnly(2019, 3, 15));
        var facts = reading.Facts;

        Assert.Equal(NoteTextKind.Note, reading.Kinds["mail"]);
        Assert.Equal(("GHA", Confidence.High), (facts.State?.Value.ToString(), facts.State?.Confidence));
        Assert.Equal(new Signatory("Martha Ama Akyaa Owusu", "Ambassador Permanent Representative of Ghana to the United Nations"), facts.Signatory?.Value);
        Assert.Equal(new VisitDates(new DateOnly(2019, 5, 6), new DateOnly(2019, 5, 8), IsExact: true), facts.Dates?.Value);
        Assert.Equal(("Accra", "JPN", "eu"), (facts.Venue?.Value, Assert.Single(facts.Supporters).Value.ToString(), Assert.Single(facts.Partners).Value));
        Assert.Empty(facts.Contradictions);
    }

    [Fact]
    public void Read_AddresseeBelowAnUnsignedNote_IsNotTheSignatory()
    {
        const string Note =
            """
            La Misión Permanente de Guatemala ante las Naciones Unidas saluda atentamente a la Presidencia del Comité 1540 y tiene el honor de solicitar una visita del Grupo de Expertos.

            La Misión Permanente aprovecha la oportunidad para reiterar las seguridades de su más alta consideración.

            Nueva York, 12 de noviembre de 2017

            Excelentísima Señora
            Ximena Quiroga Salvatierra
            Embajadora, Representante Permanente de Bolivia
            Presidenta del Comité 1540
            """;

        var facts = Read(Note, new DateOnly(2017, 11, 12)).Facts;

        Assert.Null(facts.Signatory);
        Assert.Equal("GTM", facts.State?.Value.ToString());
        Assert.Equal(new DateOnly(2017, 11, 12), facts.NoteDate?.Value);
    }

    [Fact]
    public void Read_InformalMail_IsARequestOfWhichNothingIsSure()
    {
        const string Mail =
            """
            Estimados señores:

            Por instrucciones de mi Gobierno les escribo para pedirles una visita de los expertos del Comité 1540 a Asunción. Las fechas que nos convendrían son la semana del 5 al 9 de marzo de 2018 o la segunda quincena de abril.

            Saludos cordiales,
            Jorge Benítez
            Misión Permanente del Paraguay
            """;

        var reading = Read(Mail, new DateOnly(2018, 1, 10));
        var facts = reading.Facts;

        Assert.True(reading.AsksForVisit);
        Assert.False(reading.HasNote);
        Assert.Equal(new VisitDates(new DateOnly(2018, 3, 5), new DateOnly(2018, 3, 9), IsExact: false), facts.Dates?.Value);
        Assert.Equal("Asunción", facts.Venue?.Value);
        Assert.All(
            [facts.State!.Confidence, facts.Signatory!.Confidence, facts.Purpose!.Confidence, facts.Dates!.Confidence, facts.Venue!.Confidence],
            confidence => Assert.Equal(Confidence.Medium, confidence));
    }

    [Fact]
    public void Read_NoteNamesAnEarlierNote_TheOwnNumberAndDateStand()
    {
        const string Note =
            """
            NV/2018/044

            The Permanent Mission of the Republic of Kenya to the United Nations presents its compliments to the Secretariat of the 1540 Committee and, with reference to its note verbale No. NV/2018/031 of 5 February 2018, has the honour to inform that the Government of Kenya would welcome a visit of the 1540 Group of Experts to Nairobi, tentatively on 4-6 June 2018.
            The Permanent Mission avails itself of this opportunity to renew the assurances of its highest consideration.
            New York, 2 April 2018
            The Secretariat
            1540 Committee
            """;

        var facts = Read(Note, new DateOnly(2018, 4, 2)).Facts;

        Assert.Equal("NV/2018/044", facts.NoteNumber?.Value);
        Assert.Equal(new DateOnly(2018, 4, 2), facts.NoteDate?.Value);
        Assert.Equal(new VisitDates(new DateOnly(2018, 6, 4), new DateOnly(2018, 6, 6), IsExact: true), facts.Dates?.Value);
        Assert.Null(facts.Signatory);
    }

    [Fact]
    public void Read_NumericDateBelowTheNote_IsUnsure()
    {
        const string Note =
            """
            Le Représentant permanent de la République de Côte d'Ivoire auprès des Nations Unies présente ses compliments au Président du Comité 1540 et a l'honneur de solliciter une visite du Groupe d'experts à Abidjan les 3 et 4 octobre 2018.

            Fait à New York, le 12/09/2018
            """;

        var facts = Read(Note, new DateOnly(2018, 9, 12)).Facts;

        Assert.Equal((new DateOnly(2018, 9, 12), Confidence.Medium), (facts.NoteDate?.Value, facts.NoteDate?.Confidence));
        Assert.Equal(("CIV", "Abidjan"), (facts.State?.Value.ToString(), facts.Venue?.Value));
    }

    [Fact]
    public void Read_NoteForwardedInAMail_IsReadThroughTheMarksOfTheQuotation()
    {
        var quoted = "FYI\n\n" + string.Join('\n', Samples.Text("senegal-2018.fr.note").Split('\n').Select(line => "> " + line));

        var facts = Read(quoted, new DateOnly(2018, 3, 5)).Facts;

        Assert.Equal(("SEN", "0417/MPS/NY/2018"), (facts.State?.Value.ToString(), facts.NoteNumber?.Value));
        Assert.Equal("Mme Aïssatou Diagne Thiam", facts.Signatory?.Value.Name);
    }

    private static NoteReading Read(string text, DateOnly received) => Reader.Read([new NoteText("mail", text)], null, received);
}
