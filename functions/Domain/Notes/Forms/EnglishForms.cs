namespace Serverless.Domain.Notes.Forms;

/// <summary>English.</summary>
internal static class EnglishForms
{
    internal static readonly NoteForms Forms = new()
    {
        Courtesy = Pattern.Words("presents? (?:its|his|her|their) compliments"),
        FirstPerson = Pattern.Words(
            "i have the honou?r", "i am (?:pleased|honou?red|writing)", "i (?:wish|would like|write)", "allow me", "on behalf of my government",
            "my government", "please accept,? (?:excellency|sir|madam|mr|madame)"),
        Salutation = Pattern.Start("excellency", "your excellency", "dear ", "sir,", "madam,", "mr\\.? chair", "madam chair"),
        Closing = Pattern.Words(
            "avails? (?:itself|himself|herself|themselves) of", "assurances? of (?:its|my|his|her|our) high", "yours (?:sincerely|faithfully|truly)",
            "sincerely", "respectfully", "with (?:kind|best) regards", "kind regards", "best regards"),
        Mission = Pattern.End("permanent (?:observer )?mission of(?: the)?(?: government of)?(?: the)?"),
        Government = Pattern.End(
            "government of(?: the)?", "permanent representative of(?: the)?", "d'affaires(?: a\\.i\\.)? of(?: the)?", "ambassador of(?: the)?",
            "on behalf of(?: the)?", "minist(?:er|ry) of foreign (?:affairs|relations) of(?: the)?"),
        MissionTitle = Pattern.Words("permanent representative", "charge d'affaires", "counsell?or", "first secretary", "second secretary"),
        Addressee = Pattern.Words(
            "chair(?:man|woman|person)?", "president of the (?:security council )?committee", "secretary of the committee", "committee established"),
        Forward = Pattern.Words(
            "forward(?:s|ing|ed)?", "transmit(?:s|ting|ted)?", "convey(?:s|ing)?", "enclos(?:e|es|ing|ed)", "attach(?:es|ing|ed)?", "submit(?:s|ting)?"),
        Letter = Pattern.Words("letter"),
        Dated = Pattern.End("dated(?: the)?", "of", "date:"),
        Deadline = Pattern.End("by", "before", "no later than", "not later than"),
        Request = Pattern.Words(
            "request(?:s|ed|ing)?", "ask(?:s|ed|ing)?", "seek(?:s|ing)?", "invit(?:e|es|ing|ed)", "would (?:appreciate|welcome|be grateful)",
            "wish(?:es)? to (?:receive|host|welcome)", "would like to (?:receive|host|have|invite)", "express(?:es|ing)? (?:its|the) (?:interest|wish)"),
        Visit = Pattern.Words("visits?", "country visit"),
        NoRequest = Pattern.Words(
            "(?:not|no longer) (?:request|ask|seek|wish|invite)\\w*", "postpon\\w+", "cancel\\w*", "withdraw\\w*", "reschedul\\w+", "declin\\w+",
            "courtesy visit", "visa"),
        Topic = Pattern.Words("1540", "group of experts", "experts", "committee"),
        Wish = Pattern.Words(
            "visits?", "propos\\w+", "dates?", "held", "take place", "takes place", "conduct\\w*", "schedul\\w+", "envisag\\w+", "carried out",
            "suggest\\w*", "prefer\\w*", "between"),
        VenueSure = Pattern.End(
            "(?:held|take place|takes place|conducted|carried out|organi[sz]ed|hosted) (?:in|at)(?: the)?(?: city of)?", "in the city of",
            "in the capital,?", "(?:proposed )?(?:venue|place)(?: of the visit)?(?: is| will be|:)(?: the)?(?: city of)?"),
        VenueWeak = Pattern.End("in", "at", "in the", "at the", "visit(?: \\w+){0,9} to"),
        City = Pattern.End("city of"),
        Support = Pattern.Words(
            "support(?: \\w+){0,2} (?:of|from|by)", "supported(?: financially)? by", "(?:funded|sponsored|financed|co-?sponsored) by",
            "(?:contribution|funding|assistance|generosity) (?:of|from|by)", "generous support", "with the (?:kind )?(?:financial )?support of"),
        WorkingLanguage = Pattern.Words(
            "working languages?", "languages? of (?:the )?(?:visit|work|meetings?|discussions?)", "conducted in (?:the )?(?:\\w+ and )?\\w+ languages?",
            "(?:held|conducted|carried out) in (?:arabic|chinese|english|french|russian|spanish)"),
        LanguageNames = Pattern.Languages("arabic", "chinese|mandarin", "english", "french", "russian", "spanish"),
        Together = Pattern.Words("with", "support\\w*", "participat\\w+", "partners?", "jointly", "together", "cooperation", "organi[sz]\\w+", "invit\\w+", "assist\\w+"),
        Honorific = Pattern.Start(
            "(?:(?:h\\.? ?e\\.?|his excellency|her excellency|mr|mrs|ms|miss|dr|prof|amb|ambassador|hon|the honou?rable|sir|dame|minister|madam)[.,]? )+"),
        Title = Pattern.Words(
            "representative", "ambassador", "charge d'affaires", "minister", "vice-minister", "vice minister", "deputy", "director", "secretary",
            "counsell?or", "permanent", "head", "attache", "coordinator"),
        TitleEnd = Pattern.Words(
            "dated", "addressed", "asking", "requesting", "in which", "by which", "regarding", "concerning", "to the chair\\w*", "on behalf", "through which", "to (?:his|her|your) excellency",
            "which", "who", "with", "presents?"),
    };
}
