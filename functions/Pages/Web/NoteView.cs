using Serverless.Domain.Languages;
using Serverless.Domain.Reporting;
using Serverless.Pages.Texts;

namespace Serverless.Pages.Web;

/// <summary>A published Information Note as its public page shows it.</summary>
/// <param name="Words">The words of the note's language.</param>
/// <param name="Note">The note in that language.</param>
public sealed record NoteView(Wording Words, InformationNote Note)
{
    /// <summary>The address of the note as a DOCX in this language.</summary>
    public string File => $"/notes/{Note.Reference}.docx?lang={Note.Language.ToTag()}";

    /// <summary>The address of the page in a language.</summary>
    public string AddressIn(Language language) => $"/notes/{Note.Reference}?lang={language.ToTag()}";
}
