namespace Serverless.Domain.Notes.Forms;

/// <summary>Spanish.</summary>
internal static class SpanishForms
{
    internal static readonly NoteForms Forms = new()
    {
        Courtesy = Pattern.Words("saluda(?:n)? (?:muy )?atentamente", "presenta(?:n)? sus (?:atentos )?saludos", "presenta(?:n)? sus cumplidos"),
        FirstPerson = Pattern.Words(
            "tengo el (?:alto )?honor", "tengo el agrado", "me (?:dirijo|permito|complace|es grato)", "me honro", "aprovecho (?:la|esta) (?:oportunidad|ocasion)",
            "mi gobierno", "le saluda atentamente", "quisiera", "hago propicia"),
        Salutation = Pattern.Start("excelencia", "senor(?:a)? ", "estimad[oa]", "distinguid[oa]", "excelentisim[oa] senor(?:a)?:?$"),
        Closing = Pattern.Words(
            "aprovecha(?:n)? (?:la|esta) (?:oportunidad|ocasion)", "aprovecho (?:la|esta) (?:oportunidad|ocasion)", "hago propicia", "hace propicia",
            "seguridades de su (?:mas )?alta", "muestras de mi (?:mas )?alta", "seguridades de mi (?:mas )?alta", "atentamente,?$", "cordialmente,?$", "respetuosamente"),
        Mission = Pattern.End("mision permanente (?:de|del|de la|de los|de las)(?: gobierno de)?"),
        Government = Pattern.End(
            "gobierno (?:de|del|de la|de los)", "representante permanente(?: adjunt[oa]| altern[oa])? (?:de|del|de la)", "embajador(?:a)? (?:de|del|de la)",
            "encargad[oa] de negocios(?: a\\.i\\.)? (?:de|del|de la)", "en nombre (?:de|del|de la)", "relaciones exteriores (?:de|del|de la)"),
        MissionTitle = Pattern.Words("representante permanente", "representante altern[oa]", "encargad[oa] de negocios", "ministr[oa] consejer[oa]", "consejer[oa]"),
        Addressee = Pattern.Words("presidente? del comite", "presidenta del comite", "presidencia del comite", "secretari[oa] del comite", "comite (?:1540|establecido)"),
        Forward = Pattern.Words(
            "transmitir(?:le|les)?", "transmite", "remitir(?:le|les)?", "remite", "adjuntar(?:le)?", "adjunt[oa]", "trasladar(?:le)?", "hacer llegar", "hacerle llegar",
            "enviar(?:le)?", "acompana"),
        Letter = Pattern.Words("carta", "nota suscrita", "comunicacion suscrita"),
        Dated = Pattern.End("de fecha", "fechad[oa](?: el| en \\w+,? el)?", "con fecha", "de", "del", "fecha:"),
        Deadline = Pattern.End("antes del?", "a mas tardar(?: el)?", "hasta el"),
        Request = Pattern.Words(
            "solicit(?:a|an|ar|ando|o|arle|ud)", "solicita(?:n)?", "pid(?:e|en|o|iendo)", "pedir(?:le|les)?", "solicitarles", "invit(?:a|an|ar|ando|o)", "requier(?:e|en)", "ruega",
            "agradeceria", "desea(?:n)? (?:recibir|acoger|invitar)", "expresa(?:r)? (?:su|el) (?:interes|deseo)"),
        Visit = Pattern.Words("visitas?"),
        NoRequest = Pattern.Words(
            "no (?:se )?(?:solicita|pide|desea|invita)\\w*", "aplaz\\w+", "pospon\\w+", "postergar?\\w*", "cancel\\w+", "retir\\w+", "declin\\w+", "visita de cortesia",
            "visado"),
        Topic = Pattern.Words("1540", "grupo de expertos", "expertos", "comite"),
        Wish = Pattern.Words(
            "visitas?", "propon\\w+", "propuest\\w+", "fechas?", "celebr\\w+", "realiz\\w+", "llev\\w+ a cabo", "tendr\\w+ lugar", "tenga lugar", "efectu\\w+", "sugier\\w+",
            "entre"),
        VenueSure = Pattern.End(
            "(?:celebr\\w+|realiz\\w+|llev\\w+ a cabo|efectu\\w+|tendr\\w+ lugar|tenga lugar|desarroll\\w+) en(?: la)?", "en la",
            "(?:lugar|sede)(?: de la visita)?(?: es| sera|:)(?: la)?"),
        VenueWeak = Pattern.End("en", "visita(?: \\w+){0,9} a"),
        City = Pattern.End("ciudad de"),
        Support = Pattern.Words(
            "apoyo(?: \\w+){0,3} (?:de|del)", "auspicio(?:s)? (?:de|del)", "patrocini\\w+ (?:de|del|por)", "financiad[oa] por", "financiamiento (?:de|del)",
            "apoyad[oa] por", "contribucion (?:de|del)", "respaldo (?:de|del)"),
        WorkingLanguage = Pattern.Words("idiomas? de trabajo", "lenguas? de trabajo", "(?:celebr|realiz|desarroll|llev)\\w+(?: a cabo)? en (?:idioma )?espanol", "idioma de la visita"),
        LanguageNames = Pattern.Languages("arabe", "chino", "ingles", "frances", "ruso", "espanol|castellano"),
        Together = Pattern.Words("con", "apoy\\w+", "particip\\w+", "soci[oa]s?", "conjunt\\w+", "junto", "cooperacion", "organiz\\w+", "invit\\w+", "asist\\w+"),
        Honorific = Pattern.Start(
            "(?:(?:s\\.? ?e\\.?|su excelencia|(?:el |la )?senor(?:a|ita)?|sr|sra|srta|dr|dra|lic|licenciad[oa]|ing|prof|emb|embajador(?:a)?|excmo|excma|don|dona|ministr[oa])[.,]? )+"),
        Title = Pattern.Words(
            "representante", "embajador(?:a)?", "encargad[oa]", "ministr[oa]", "viceministr[oa]", "director(?:a)?", "secretari[oa]", "subsecretari[oa]", "consejer[oa]",
            "permanente", "canciller", "coordinador(?:a)?", "agregad[oa]"),
        TitleEnd = Pattern.Words(
            "de fecha", "fechad[oa]", "dirigid[oa]", "por (?:la|el) (?:que|cual)", "mediante (?:la|el) (?:que|cual)", "en (?:la|el) (?:que|cual)", "solicitando", "que", "con",
            "relativ[oa]", "sobre", "referente", "al presidente", "a su excelencia", "saluda"),
    };
}
