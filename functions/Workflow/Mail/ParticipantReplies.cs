using Serverless.Domain.Commands;
using Serverless.Domain.Preparation.Lists;
using Serverless.Workflow.Documents;
using Serverless.Workflow.Preparation;

namespace Serverless.Workflow.Mail;

/// <summary>Finds the State's list of participants in a mail: in its documents, otherwise in its text.</summary>
/// <param name="reader">Reads lists.</param>
public sealed class ParticipantReplies(IParticipantReader reader)
{
    // A sender's institution and name below a text look like a list of one.
    private const int FewestInText = 2;

    /// <summary>Finds the list.</summary>
    /// <returns>Null when there is none that can be recognised.</returns>
    internal SubmitParticipants? Find(MailSight look, CancellationToken cancellationToken)
    {
        List<(string Name, ParticipantReading Reading)> documents =
            [.. look.Parts.Select(part => (part.Part.Name, reader.ReadDocument(part.Part.Name, part.Part.ContentType, part.Part.Content, cancellationToken)))];
        if (documents.Exists(document => Named(document.Reading) > 0))
        {
            return new SubmitParticipants(
                [.. documents.Where(document => Named(document.Reading) > 0).SelectMany(document => document.Reading.Rows.Participants)],
                Remarks: [.. documents.SelectMany(document => Remarks(document.Name, document.Reading))]);
        }

        var text = reader.ReadText(look.Context.Mail.NewText);
        return Named(text) >= FewestInText ? new SubmitParticipants(text.Rows.Participants, Remarks: [.. Remarks(name: null, text)]) : null;
    }

    private static int Named(ParticipantReading reading) => reading.Rows.Participants.Count(participant => participant.Name.Length > 0);

    // Letters and pictures that come with a list are no lists that failed.
    private static IEnumerable<string> Remarks(string? name, ParticipantReading reading) => reading switch
    {
        { Refusal: { Problem: not DocumentProblem.UnknownKind } refusal } => [refusal.Message],
        _ when Named(reading) > 0 => reading.Rows.Unread.Concat(reading.Rows.Warnings).Select(remark => $"{Place(name, remark.Place)}: {remark.Message}"),
        _ => [],
    };

    private static string Place(string? name, ListPlace place) =>
        string.Join(", ", new[] { name, place.Part, name is null ? $"line {place.Row}" : $"row {place.Row}" }.Where(part => !string.IsNullOrEmpty(part)));
}
