namespace Serverless.Domain.Notes.Forms;

/// <summary>French.</summary>
internal static class FrenchForms
{
    internal static readonly NoteForms Forms = new()
    {
        Courtesy = Pattern.Words("presente(?:nt)? ses (?:meilleurs )?compliments", "presente(?:nt)? leurs compliments"),
        FirstPerson = Pattern.Words(
            "j'ai (?:le grand )?l?'?honneur", "j'ai l'honneur", "je (?:vous prie|tiens|souhaite|saisis|me permets)", "au nom de mon gouvernement", "mon gouvernement",
            "veuillez agreer"),
        Salutation = Pattern.Start("excellence", "monsieur", "madame", "cher", "chere"),
        Closing = Pattern.Words(
            "saisit cette occasion", "saisis cette occasion", "assurances? de (?:sa|ma|leur) (?:tres )?haute", "veuillez agreer", "cordialement,?$", "salutations distinguees",
            "respectueusement"),
        Mission = Pattern.End("mission permanente (?:de la|de l'|du|des|de|d')(?: gouvernement de)?"),
        Government = Pattern.End(
            "gouvernement (?:de la|de l'|du|des|de|d')", "representante? permanente?(?: adjointe?)? (?:de la|de l'|du|des|de|d')",
            "ambassad(?:eur|rice) (?:de la|de l'|du|des|de|d')", "charge d'affaires(?: a\\.i\\.)? (?:de la|de l'|du|des|de|d')",
            "au nom (?:de la|de l'|du|des|de|d')", "affaires etrangeres (?:de la|de l'|du|des|de|d')"),
        MissionTitle = Pattern.Words("representante? permanente?", "chargee? d'affaires", "ministre[- ]conseillere?", "conseillere?"),
        Addressee = Pattern.Words("presidente? du comite", "presidence du comite", "secretaire du comite", "comite (?:1540|cree|etabli)"),
        Forward = Pattern.Words("transmettre", "transmet", "faire parvenir", "faire tenir", "joindre", "joint", "jointe", "ci-joint", "adresser", "communiquer"),
        Letter = Pattern.Words("lettre"),
        Dated = Pattern.End("date[e]? du", "en date du", "datee? de", "du", "le", "date:", "date :"),
        Deadline = Pattern.End("avant le", "au plus tard le", "d'ici (?:le|au)", "jusqu'au"),
        Request = Pattern.Words(
            "sollicit\\w+", "demand(?:e|er|ent|ant|ait)", "souhait(?:e|erait|ent|ant) (?:accueillir|recevoir|inviter|organiser|beneficier)", "invit(?:e|er|ant|ent|ation)", "prie(?:r)?",
            "saurait gre", "serait reconnaissant\\w*"),
        Visit = Pattern.Words("visites?", "deplacement"),
        NoRequest = Pattern.Words(
            "ne (?:sollicite|demande|souhaite|invite)\\w* (?:pas|plus)", "report(?:er|e|ee|ant)", "annul\\w+", "retir\\w+", "declin\\w+", "visite de courtoisie", "visa"),
        Topic = Pattern.Words("1540", "groupe d'experts", "experts", "comite"),
        Wish = Pattern.Words(
            "visites?", "propos\\w+", "dates?", "se ten\\w+", "se tiendr\\w+", "aur\\w+ lieu", "ait lieu", "se deroul\\w+", "effectu\\w+", "organis\\w+", "entre", "prev\\w+"),
        VenueSure = Pattern.End("(?:se tiendr\\w+|se tenir|aur\\w+ lieu|avoir lieu|ait lieu|se deroul\\w+|organisee?|effectuee?) a", "dans la ville de", "lieu(?: de la visite)? ?:"),
        VenueWeak = Pattern.End("a", "visite a"),
        City = Pattern.End("ville de"),
        Support = Pattern.Words(
            "appui(?: \\w+){0,2} (?:de la|de l'|du|des|de|d')", "soutien(?: \\w+){0,2} (?:de la|de l'|du|des|de|d')", "finance(?:e|ee)? par", "contribution (?:de la|de l'|du|des|de|d')",
            "concours(?: \\w+){0,2} (?:de la|de l'|du|des|de|d')"),
        WorkingLanguage = Pattern.Words("langues? de travail", "se derouler\\w* en (?:langue )?francaise?", "langues? de la visite"),
        LanguageNames = Pattern.Languages("arabe", "chinois", "anglais", "francais", "russe", "espagnol"),
        Together = Pattern.Words("avec", "appui", "soutien", "particip\\w+", "partenaires?", "conjointement", "cooperation", "organis\\w+", "invit\\w+", "assist\\w+"),
        Honorific = Pattern.Start(
            "(?:(?:s\\.? ?e\\.?|son excellence|m|mr|mme|mlle|monsieur|madame|dr|pr|l'ambassad(?:eur|rice)|ambassad(?:eur|rice))[.,]? )+"),
        Title = Pattern.Words(
            "representante?", "ambassad(?:eur|rice)", "charge[e]?", "ministre", "vice-ministre", "direct(?:eur|rice)", "secretaire", "conseillere?", "permanente?",
            "coordonnat(?:eur|rice)", "attachee?"),
        TitleEnd = Pattern.Words(
            "datee?", "en date", "adressee?", "par laquelle", "dans laquelle", "sollicitant", "demandant", "qui", "relative", "concernant", "au president", "a son excellence", "presente"),
    };
}
