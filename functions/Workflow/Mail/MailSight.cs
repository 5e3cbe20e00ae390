using Serverless.Domain.Notes;
using Serverless.Domain.Register;

namespace Serverless.Workflow.Mail;

/// <summary>What was seen of a message.</summary>
/// <param name="Context">What the router decides by.</param>
/// <param name="Index">The registers as they were.</param>
/// <param name="Parts">The files in it, those of messages inside it too.</param>
/// <param name="Texts">All its texts, its own first.</param>
/// <param name="Note">What its texts say as a note.</param>
internal sealed record MailSight(
    MailContext Context, RegisterIndex Index, IReadOnlyList<SeenPart> Parts, IReadOnlyList<NoteText> Texts, NoteReading Note);
