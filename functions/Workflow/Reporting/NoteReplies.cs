using Serverless.Domain.Requests;
using Serverless.Workflow.Mail;

namespace Serverless.Workflow.Reporting;

/// <summary>Finds the edited Information Note among the files of a mail.</summary>
/// <param name="edited">Reads edited notes.</param>
public sealed class NoteReplies(EditedNotes edited)
{
    /// <summary>Finds it.</summary>
    /// <returns>
    /// The part of the mail, from 0: the first that can be read as the note, else the first that may be meant, so that its sender hears
    /// what is wrong with it. Null where none came: pictures of a signature and calendar entries are not meant.
    /// </returns>
    internal async Task<int?> FindAsync(ReceivedReply reply, VisitRequest visit, CancellationToken cancellationToken)
    {
        int? meant = null;
        foreach (var (index, seen) in reply.Look.Parts.Index().Where(one => MayBeNote(one.Item.Part)))
        {
            meant ??= index;
            if ((await edited.ReadAsync(visit, seen.Part.Name, seen.Part.Content, reply.By, cancellationToken)).IsDone)
            {
                return index;
            }
        }

        return meant;
    }

    private static bool MayBeNote(MailPart part) =>
        !part.ContentType.StartsWith("image/", StringComparison.OrdinalIgnoreCase)
        && part.ContentType is not ("text/calendar" or "application/ics" or "message/rfc822" or "text/plain" or "text/html");
}
