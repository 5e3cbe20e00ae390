using Serverless.Workflow.Preparation;

namespace Serverless.Documents.Preparation;

/// <summary>The documents of a visit as DOCX. Keeps nothing between calls; safe for any number of threads.</summary>
public sealed class VisitDocuments : IVisitDocuments
{
    /// <inheritdoc />
    public byte[] WriteReply(ReplyLetter letter)
    {
        ArgumentNullException.ThrowIfNull(letter);
        return new ReplyLetterWriter(letter).Write();
    }

    /// <inheritdoc />
    public byte[] WriteProgramme(ProgrammeDocument programme)
    {
        ArgumentNullException.ThrowIfNull(programme);
        return new ProgrammeWriter(programme).Write();
    }

    /// <inheritdoc />
    public byte[] WriteParticipants(ParticipantsDocument participants)
    {
        ArgumentNullException.ThrowIfNull(participants);
        return new ParticipantsWriter(participants).Write();
    }
}
