using Serverless.Domain.Register;
using Serverless.Domain.Requests;
using Serverless.Pages.Texts;
using Serverless.Workflow.Calendars;

namespace Serverless.Pages.Letters;

/// <summary>The words of a visit's entry in a calendar.</summary>
public static class EntryTexts
{
    /// <summary>The words for a request.</summary>
    /// <param name="wording">The words of the reader's language.</param>
    /// <param name="reference">The request.</param>
    /// <param name="registers">The registers, for names.</param>
    public static EntryWords Of(Wording wording, Reference reference, RegisterIndex registers)
    {
        ArgumentNullException.ThrowIfNull(wording);
        return new EntryWords(
            wording.Format("entry.title", ("state", wording.NameOf(reference.State, registers))),
            wording.Format("entry.text", ("reference", reference.ToString())),
            wording["entry.organiser"]);
    }
}
