using System.Globalization;
using Serverless.Domain.Register;
using Serverless.Domain.Results;

namespace Serverless.Domain.Preparation;

/// <summary>What makes a list of participants usable.</summary>
public static class ParticipantRules
{
    /// <summary>How many participants a list may have.</summary>
    public const int MostParticipants = 500;

    /// <summary>How many characters an institution, a name or a title may have.</summary>
    public const int LongestText = 200;

    /// <summary>How many characters a note may have.</summary>
    public const int LongestNote = 1000;

    /// <summary>
    /// Makes a list of these participants. Somebody who stands in it twice is merged: what the first entry leaves open is taken from the
    /// later ones, and what they say otherwise goes to the note. An institution alone gives way to people of it.
    /// </summary>
    /// <returns>A refusal that names the first fault.</returns>
    public static Result<ParticipantList> Check(IEnumerable<Participant> participants)
    {
        ArgumentNullException.ThrowIfNull(participants);
        var merge = new ParticipantMerge();
        foreach (var (index, participant) in participants.Index())
        {
            if (Fault(participant) is { } fault)
            {
                return Invalid($"Participant {(index + 1).ToString(CultureInfo.InvariantCulture)}{NameOf(participant)}: {fault}");
            }

            merge.Add(participant);
        }

        return merge.List() switch
        {
            [] => Invalid("The list holds nobody. Name at least one institution."),
            { Count: > MostParticipants } all => Invalid($"The list holds {all.Count} participants; at most {MostParticipants} are taken."),
            var all when all.Any(one => one.Note.Length > LongestNote) => Invalid($"What is noted about one participant is longer than {LongestNote} characters. Shorten it."),
            var all => new ParticipantList(all),
        };
    }

    /// <summary>Groups a list by institution.</summary>
    public static IReadOnlyList<ParticipantGroup> ByInstitution(this ParticipantList list)
    {
        ArgumentNullException.ThrowIfNull(list);
        return
        [
            .. list.Participants.GroupBy(one => NameText.Normalise(one.Institution), StringComparer.Ordinal)
                .Select(group => new ParticipantGroup(group.First().Institution, [.. group.Where(one => one.Name.Length > 0 || one.Title.Length > 0)])),
        ];
    }

    private static string? Fault(Participant participant) => participant switch
    {
        _ when string.IsNullOrWhiteSpace(participant.Institution) => "The institution is missing. Say which one the participant comes from.",
        _ when TooLong(participant.Institution) || TooLong(participant.Name) || TooLong(participant.Title) =>
            $"The institution, name or title is longer than {LongestText} characters. Shorten it.",
        { Note.Length: > LongestNote } => $"The note is longer than {LongestNote} characters. Shorten it.",
        { Email: { } email } when MailAddress.Normalise(email) is null => $"'{email}' is no mail address. Correct it or leave it out.",
        _ => null,
    };

    private static bool TooLong(string text) => text.Length > LongestText;

    private static string NameOf(Participant participant) => participant.Name.Length is > 0 and <= LongestText ? $" ({participant.Name})" : string.Empty;

    private static Refusal Invalid(string message) => new(RefusalReason.Invalid, message);
}
