namespace Serverless.Workflow.Preparation;

/// <summary>
/// Writes the documents of a visit as DOCX, the fixed words in the language asked for. Equal facts give equal bytes: the only date is the
/// one given.
/// </summary>
public interface IVisitDocuments
{
    /// <summary>Writes the letter of reply to the mission.</summary>
    byte[] WriteReply(ReplyLetter letter);

    /// <summary>Writes the programme, a table for each day.</summary>
    byte[] WriteProgramme(ProgrammeDocument programme);

    /// <summary>Writes the list of participants, by institution.</summary>
    byte[] WriteParticipants(ParticipantsDocument participants);
}
