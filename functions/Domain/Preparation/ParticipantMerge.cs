using Serverless.Domain.Register;

namespace Serverless.Domain.Preparation;

/// <summary>Brings the entries of a list together: by institution, everybody once.</summary>
internal sealed class ParticipantMerge
{
    private readonly List<string> _order = [];
    private readonly Dictionary<string, List<Participant>> _groups = new(StringComparer.Ordinal);

    internal void Add(Participant participant)
    {
        var entry = Trimmed(participant);
        var key = NameText.Normalise(entry.Institution);
        if (!_groups.TryGetValue(key, out var group))
        {
            _order.Add(key);
            _groups[key] = group = [];
        }

        entry = entry with { Institution = group.Count > 0 ? group[0].Institution : entry.Institution };
        var same = group.FindIndex(known => IsSame(known, entry));
        if (same < 0)
        {
            group.Add(entry);
        }
        else
        {
            group[same] = Merged(group[same], entry);
        }
    }

    internal List<Participant> List() => [.. _order.SelectMany(key => WithoutPlaceholder(_groups[key]))];

    // "Ministry of Health" alone announces people; once somebody is named it says nothing more, unless it carries a note.
    private static IEnumerable<Participant> WithoutPlaceholder(List<Participant> group) =>
        group.Exists(one => !IsPlaceholder(one)) ? group.Where(one => !IsPlaceholder(one) || one.Note.Length > 0 || one.Email is not null) : group;

    private static bool IsPlaceholder(Participant participant) => participant.Name.Length == 0 && participant.Title.Length == 0;

    private static bool IsSame(Participant known, Participant entry) =>
        Same(known.Name, entry.Name) && (known.Name.Length > 0 || Same(known.Title, entry.Title));

    private static bool Same(string one, string other) => string.Equals(NameText.Normalise(one), NameText.Normalise(other), StringComparison.Ordinal);

    private static Participant Merged(Participant known, Participant entry)
    {
        var notes = new List<string> { known.Note };
        notes.Add(Otherwise(known.Title, entry.Title));
        notes.Add(Otherwise(known.Email ?? string.Empty, entry.Email ?? string.Empty));
        notes.Add(Otherwise(known.Note, entry.Note) is { Length: > 0 } note ? note : known.Note.Length == 0 ? entry.Note : string.Empty);
        return known with
        {
            Title = known.Title.Length > 0 ? known.Title : entry.Title,
            Email = known.Email ?? entry.Email,
            Note = string.Join("; ", notes.Where(one => one.Length > 0).Distinct(StringComparer.Ordinal)),
        };
    }

    private static string Otherwise(string known, string entry) =>
        known.Length > 0 && entry.Length > 0 && !Same(known, entry) ? entry : string.Empty;

    private static Participant Trimmed(Participant participant) => participant with
    {
        Institution = participant.Institution.Trim(),
        Name = participant.Name.Trim(),
        Title = participant.Title.Trim(),
        Email = string.IsNullOrWhiteSpace(participant.Email) ? null : participant.Email.Trim(),
        Note = participant.Note.Trim(),
    };
}
