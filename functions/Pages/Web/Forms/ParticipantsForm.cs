using Serverless.Domain.Commands;
using Serverless.Domain.Preparation;
using Serverless.Pages.Texts;
using Serverless.Workflow.Preparation;

namespace Serverless.Pages.Web.Forms;

/// <summary>The form by which the list of participants is sent: typed lines, read by the same reader as those of mails.</summary>
public static class ParticipantsForm
{
    /// <summary>The lines.</summary>
    public const string Lines = "participants";

    private const int MostQuoted = 5;

    /// <summary>Reads the form. A line that is no participant is told, not left out: its writer is there to put it right.</summary>
    /// <param name="form">What was filled in.</param>
    /// <param name="reader">Reads lists.</param>
    public static FormReading Read(FormState form, IParticipantReader reader)
    {
        ArgumentNullException.ThrowIfNull(form);
        ArgumentNullException.ThrowIfNull(reader);
        if (TextField.Check(form, Lines, "page.fault.nobody") is { } fault)
        {
            return FormReading.Wrong(fault);
        }

        // Whoever writes Arabic or Chinese has the semicolon of that script at hand.
        var rows = reader.ReadText(form.Text(Lines).Replace('؛', ';').Replace('；', ';')).Rows;
        return rows.Unread is [_, ..] ? FormReading.Wrong(new FieldFault(Lines, "page.fault.rows", string.Join(" / ", rows.Unread.Take(MostQuoted).Select(row => row.Text))))
            : rows.Participants is [] ? FormReading.Wrong(new FieldFault(Lines, "page.fault.nobody"))
            : FormReading.Of(new SubmitParticipants(rows.Participants, Remarks: [.. rows.Warnings.Select(row => $"{row.Text}: {row.Message}")]));
    }

    /// <summary>A list as lines that are read back as the same list.</summary>
    public static string Write(IReadOnlyList<Participant> participants, Wording words)
    {
        ArgumentNullException.ThrowIfNull(participants);
        ArgumentNullException.ThrowIfNull(words);
        if (participants is [])
        {
            return string.Empty;
        }

        var hasNotes = participants.Any(one => one.Note.Length > 0);
        return string.Join('\n', participants
            .Select(one => string.Join("; ", ((string[])[one.Institution, one.Name, one.Title, one.Email ?? string.Empty, .. hasNotes ? [one.Note] : (string[])[]]).Select(Cell)))
            .Prepend(words["page.participants.header"] + (hasNotes ? ";" : string.Empty)));
    }

    private static string Cell(string text) =>
        text.AsSpan().ContainsAny(';', '"') ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
}
