using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using MimeKit;
using Serverless.Local.Replay.Acting;
using Serverless.Local.Replay.Cases;

namespace Serverless.Tests.Benchmarks.Intake;

/// <summary>
/// Raw notes of all States as our mail server hands them on, no two alike: in English, and in French and Spanish with a letter
/// attached as a Word document.
/// </summary>
/// <param name="today">The day on which they come; they were written shortly before.</param>
internal sealed class Notes(DateOnly today)
{
    private const int MostDaysOld = 20;
    private const int DaysUntilVisit = 90;

    private const string Docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private readonly JsonArray _states = JsonNode.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "register", "states.json")))!.AsArray();
    private int _count;

    /// <summary>Makes the next notes.</summary>
    internal IReadOnlyList<RawNote> Take(int count) => [.. Enumerable.Range(0, count).Select(_ => Next())];

    private RawNote Next()
    {
        var number = _count++;
        var state = _states[number % _states.Count]!;
        var code = state["code"]!.GetValue<string>();
        var language = (string[])["en", "fr", "es"];
        var day = today.AddDays(-(number % MostDaysOld));
        var draft = language[number % language.Length] switch
        {
            "fr" => French(Name("fr"), number, day),
            "es" => Spanish(Name("es"), number, day),
            _ => English(Name("en"), number, day),
        };

        var message = new MimeMessage
        {
            MessageId = string.Create(CultureInfo.InvariantCulture, $"note-{number}@mission.example"),
            Subject = draft.Subject,
            Date = new DateTimeOffset(day, new TimeOnly(11, 20), TimeSpan.FromHours(-5)),
        };
        message.From.Add(MailboxAddress.Parse($"pm-{code.ToLowerInvariant()}@mission.example"));
        message.To.Add(MailboxAddress.Parse("visits@committee1540.example"));
        var text = new TextPart("plain");
        text.SetText(Encoding.UTF8, draft.Text.ReplaceLineEndings("\r\n"));
        message.Body = draft.Letter is { } letter ? new Multipart("mixed", text, Attached(letter)) : text;
        return new RawNote(code, message.MessageId, MailMaker.Seal(message, CaseAuthentication.Pass, new Dictionary<string, string>(StringComparer.Ordinal)));

        string Name(string inLanguage) => state["names"]![inLanguage]!.GetValue<string>();
    }

    private static MimePart Attached(string letter) => new(Docx)
    {
        FileName = "letter.docx",
        ContentDisposition = new ContentDisposition(ContentDisposition.Attachment) { FileName = "letter.docx" },
        ContentTransferEncoding = ContentEncoding.Base64,
        Content = new MimeContent(new MemoryStream(DocxMaker.Make(letter))),
    };

    private static Draft English(string state, int number, DateOnly day) => new(
        $"Request for a visit to {state}",
        string.Create(
            CultureInfo.InvariantCulture,
            $"""
            PERMANENT MISSION OF {state.ToUpperInvariant()} TO THE UNITED NATIONS

            Ref.: {1000 + number}/1540

            The Permanent Mission of {state} to the United Nations presents its compliments to the Chair of the Security Council
            Committee established pursuant to resolution 1540 (2004) and has the honour to request a visit of the Group of Experts
            to {state} on {Date(day.AddDays(DaysUntilVisit), "en", "d MMMM yyyy")}, in order to begin the drafting of a voluntary National
            Implementation Action Plan. The working language would be English.

            The Permanent Mission of {state} avails itself of this opportunity to renew to the Chair of the Committee the
            assurances of its highest consideration.

            New York, {Date(day, "en", "d MMMM yyyy")}

            Marta Lindqvist Obando
            Deputy Permanent Representative
            """),
        Letter: null);

    private static Draft French(string state, int number, DateOnly day) => new(
        string.Create(CultureInfo.InvariantCulture, $"Note verbale N° {1000 + number}/MP/NY"),
        string.Create(
            CultureInfo.InvariantCulture,
            $"""
            Mission permanente auprès des Nations Unies : {state}

            N° {1000 + number}/MP/NY

            New York, le {Date(day, "fr", "d MMMM yyyy")}

            La Mission permanente ({state}) auprès de l’Organisation des Nations Unies présente ses compliments à la Présidente du
            Comité 1540 et a l’honneur de lui transmettre ci-joint la lettre de M. Lucien Garance Dumas, Secrétaire général du
            Ministère des affaires étrangères, par laquelle son Gouvernement sollicite une visite du Groupe d’experts le
            {Date(day.AddDays(DaysUntilVisit), "fr", "d MMMM yyyy")} afin d’établir son plan d’action national volontaire. La langue de travail serait le français.

            La Mission permanente saisit cette occasion pour renouveler à la Présidente du Comité les assurances de sa très haute
            considération.

            Mme Odile Ferrand Maquet
            Chargée d’affaires a.i.
            """),
        $"""
        Ministère des affaires étrangères, {state}

        Madame la Présidente,

        J’ai l’honneur de vous faire savoir que mon Gouvernement souhaite accueillir une visite du Groupe d’experts du Comité 1540
        le {Date(day.AddDays(DaysUntilVisit), "fr", "d MMMM yyyy")}, afin d’établir son plan d’action national volontaire.

        Veuillez agréer, Madame la Présidente, les assurances de ma très haute considération.

        Lucien Garance Dumas
        Secrétaire général du Ministère
        """);

    private static Draft Spanish(string state, int number, DateOnly day) => new(
        string.Create(CultureInfo.InvariantCulture, $"Nota NV-ONU-1540-{1000 + number}"),
        string.Create(
            CultureInfo.InvariantCulture,
            $"""
            MISIÓN PERMANENTE ANTE LAS NACIONES UNIDAS ({state})

            Nota No. NV-ONU-1540-{1000 + number}

            Nueva York, {Date(day, "es", "d 'de' MMMM 'de' yyyy")}

            Excelencia:

            Tengo el honor de dirigirme a Vuestra Excelencia, en su calidad de Presidenta del Comité del Consejo de Seguridad
            establecido en virtud de la resolución 1540 (2004), para transmitirle adjunta la carta de la Viceministra de Relaciones
            Exteriores, Sra. Beatriz Ocaña Rivas, mediante la cual el Gobierno de {state} solicita una visita del Grupo de Expertos
            del Comité 1540 el {Date(day.AddDays(DaysUntilVisit), "es", "d 'de' MMMM 'de' yyyy")}. El idioma de trabajo sería el español.

            Aprovecho la oportunidad para reiterar a Vuestra Excelencia las seguridades de mi más alta consideración.

            (Firmado) Julián Ibarra Mendía
            Representante Permanente Adjunto
            """),
        $"""
        MINISTERIO DE RELACIONES EXTERIORES, {state}

        Señora Presidenta:

        Me dirijo a usted para solicitar que el Grupo de Expertos realice una visita el {Date(day.AddDays(DaysUntilVisit), "es", "d 'de' MMMM 'de' yyyy")}, con el
        fin de elaborar el Plan de Acción Nacional de {state}.

        Hago propicia la ocasión para expresarle las muestras de mi más alta y distinguida consideración.

        Sra. Beatriz Ocaña Rivas
        Viceministra de Relaciones Exteriores
        """);

    private static string Date(DateOnly day, string language, string form) => day.ToString(form, CultureInfo.GetCultureInfo(language));

    private sealed record Draft(string Subject, string Text, string? Letter);
}
