using Serverless.Domain.Preparation;
using Serverless.Domain.Preparation.Lists;

namespace Serverless.Tests.Domain.Preparation;

public sealed class ParticipantLinesTests
{
    [Fact]
    public void Read_InstitutionBeforeAColon_GivesItsPeople() => Same(
        """
        Ministry of Health: Dr. Ana Ruiz, Director of Epidemiology
        General Staff: Col. Pedro Paz; Maj. Rosa Lima, Adviser
        """,
        Of("Ministry of Health", "Dr. Ana Ruiz", "Director of Epidemiology"),
        Of("General Staff", "Col. Pedro Paz"),
        Of("General Staff", "Maj. Rosa Lima", "Adviser"));

    [Fact]
    public void Read_ListsUnderTheirInstitution_AreGrouped() => Same(
        """
        Lista de participantes

        Ministerio de Gobernación
        - Lic. Juan Pérez, Asesor jurídico
        - Marta Solís Cruz – Analista – msolis@gob.example

        INTERPOL (Guatemala)
        • Insp. Luis Gil

        Fiscalía General:
        1. Carmen Ortiz (cortiz@mp.example)
        """,
        Of("Ministerio de Gobernación", "Lic. Juan Pérez", "Asesor jurídico"),
        Of("Ministerio de Gobernación", "Marta Solís Cruz", "Analista") with { Email = "msolis@gob.example" },
        Of("INTERPOL (Guatemala)", "Insp. Luis Gil"),
        Of("Fiscalía General", "Carmen Ortiz") with { Email = "cortiz@mp.example" });

    [Fact]
    public void Read_NameTitleInstitution_IsReadByWhatThePiecesAre() => Same(
        """
        Dra. Elena Mora – Directora – Ministerio de Salud
        Iván Petrov, советник, Министерство иностранных дел
        """,
        Of("Ministerio de Salud", "Dra. Elena Mora", "Directora"),
        Of("Министерство иностранных дел", "Iván Petrov", "советник"));

    [Fact]
    public void Read_RowsWithSeparators_AreATable() => Same(
        """
        Institución;Nombre completo;Cargo;Correo electrónico
        Ministerio de Salud;Ana Ruiz;Directora;ana@salud.example
        Policía Nacional Civil;Luis Gil;;
        """,
        Of("Ministerio de Salud", "Ana Ruiz", "Directora") with { Email = "ana@salud.example" },
        Of("Policía Nacional Civil", "Luis Gil"));

    [Fact]
    public void Read_LabelledLines_AreOnePersonEach() => Same(
        """
        Nom : Awa Diop
        Fonction : Conseillère
        Institution : Ministère des affaires étrangères

        Nom : Issa Ba
        Institution : Douanes
        """,
        Of("Ministère des affaires étrangères", "Awa Diop", "Conseillère"),
        Of("Douanes", "Issa Ba"));

    [Fact]
    public void Read_InstitutionsAlone_AreAnnounced() => Same(
        """
        - Ministry of Foreign Affairs
        - Ministry of Environment and Natural Resources
        - National Civil Police
        """,
        Of("Ministry of Foreign Affairs"),
        Of("Ministry of Environment and Natural Resources"),
        Of("National Civil Police"));

    [Fact]
    public void Read_LetterAroundAList_IsNamedAsUnreadLineByLine()
    {
        var rows = ParticipantLines.Read(
            """
            Dear colleagues,

            please find below our participants for the visit.

            Ministry of Health
            - Dr. Ana Ruiz, Director

            Kind regards,
            Mr. Paul Lee
            """);

        Assert.Equal([Of("Ministry of Health", "Dr. Ana Ruiz", "Director")], rows.Participants);
        Assert.Equal([1, 3, 8, 9], rows.Unread.Select(remark => remark.Place.Row));
        Assert.Equal(RowProblem.NoInstitution, rows.Unread[^1].Problem);
    }

    private static void Same(string text, params Participant[] expected)
    {
        var rows = ParticipantLines.Read(text);
        Assert.Equal(expected, rows.Participants);
        Assert.Empty(rows.Unread);
    }

    private static Participant Of(string institution, string name = "", string title = "") => new() { Institution = institution, Name = name, Title = title };
}
