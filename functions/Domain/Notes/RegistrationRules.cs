using System.Globalization;
using Serverless.Domain.Register;
using Serverless.Domain.Results;

namespace Serverless.Domain.Notes;

/// <summary>Says what a registration lacks, and puts right what an officer corrects.</summary>
public static class RegistrationRules
{
    /// <summary>As <see cref="Evidence.Source"/>: an officer has said so.</summary>
    public const string OfficerSource = "officer";

    /// <summary>How long a corrected text may be, in UTF-16 units.</summary>
    public const int LongestText = 2000;

    private const int MostWords = 200;

    /// <summary>Makes a registration of what was read.</summary>
    /// <param name="facts">What was read.</param>
    /// <param name="isSenderVerified">Whether the sender is proven.</param>
    /// <param name="required">The facts that the policy wants.</param>
    /// <param name="concerns">Why an officer should look, besides contradictions, which are named by themselves.</param>
    public static Registration Make(
        NoteFacts facts, bool isSenderVerified, IReadOnlyList<NoteFact> required, IReadOnlyList<string>? concerns = null)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return new Registration
        {
            Facts = facts,
            Gaps = Gaps(facts, required),
            IsSenderVerified = isSenderVerified,
            Concerns = [.. concerns ?? [], .. facts.Contradictions.Select(Describe)],
        };
    }

    /// <summary>
    /// Applies what an officer has put right. A corrected fact is certain, its contradictions are settled, and the State is
    /// the one under which the officer has confirmed the request.
    /// </summary>
    /// <param name="registration">What was read.</param>
    /// <param name="correction">What is put right; null when nothing is.</param>
    /// <param name="state">The State of the request's reference.</param>
    /// <param name="required">The facts that the policy wants.</param>
    public static Registration Correct(
        Registration registration, RegistrationCorrection? correction, StateCode state, IReadOnlyList<NoteFact> required)
    {
        ArgumentNullException.ThrowIfNull(registration);
        var given = correction ?? new RegistrationCorrection();
        var facts = Apply(registration.Facts, given, state);
        var settled = registration.Facts.Contradictions.Except(facts.Contradictions).Select(Describe).ToHashSet(StringComparer.Ordinal);
        return registration with
        {
            Facts = facts,
            Gaps = Gaps(facts, required),
            Concerns = [.. registration.Concerns.Where(concern => !settled.Contains(concern))],
        };
    }

    /// <summary>Judges a correction by itself.</summary>
    /// <returns>Null when it can be applied, otherwise what is wrong with it.</returns>
    public static Refusal? Check(RegistrationCorrection correction)
    {
        ArgumentNullException.ThrowIfNull(correction);
        if (correction.Dates is { } dates && dates.Until < dates.From)
        {
            return Invalid($"The visit ends on {Day(dates.Until)}, before it begins on {Day(dates.From)}. Correct one of the two.");
        }

        foreach (var (name, text, mayBeEmpty) in new[]
        {
            ("note's number", correction.NoteNumber, true), ("signatory's name", correction.Signatory?.Name, false),
            ("letter's author", correction.LetterAuthor?.Name, false), ("purpose", correction.Purpose, false), ("venue", correction.Venue, false),
        })
        {
            if (text is not null && !mayBeEmpty && string.IsNullOrWhiteSpace(text))
            {
                return Invalid($"The {name} is empty. Leave it out to keep what was read.");
            }

            if (text?.Length > LongestText)
            {
                return Invalid($"The {name} has {text.Length} characters; at most {LongestText} are taken.");
            }
        }

        return null;
    }

    private static Refusal Invalid(string message) => new(RefusalReason.Invalid, message);

    private static List<string> Gaps(NoteFacts facts, IReadOnlyList<NoteFact> required) =>
        [.. required.Where(fact => !IsSure(facts, fact)).Select(fact => fact.ToString())];

    private static bool IsSure(NoteFacts facts, NoteFact fact) => fact switch
    {
        NoteFact.State => IsSure(facts.State),
        NoteFact.NoteNumber => IsSure(facts.NoteNumber),
        NoteFact.NoteDate => IsSure(facts.NoteDate),
        NoteFact.Signatory => IsSure(facts.Signatory),
        NoteFact.LetterAuthor => IsSure(facts.LetterAuthor),
        NoteFact.LetterDate => IsSure(facts.LetterDate),
        NoteFact.Purpose => IsSure(facts.Purpose),
        NoteFact.Dates => IsSure(facts.Dates),
        NoteFact.Venue => IsSure(facts.Venue),
        NoteFact.WorkingLanguages => AreSure(facts.WorkingLanguages),
        NoteFact.Supporters => AreSure(facts.Supporters),
        _ => AreSure(facts.Partners),
    };

    private static bool IsSure<T>(Fact<T>? fact) => fact?.Confidence == Confidence.High;

    private static bool AreSure<T>(IReadOnlyList<Fact<T>> facts) => facts.Count > 0 && facts.All(IsSure);

    private static NoteFacts Apply(NoteFacts facts, RegistrationCorrection given, StateCode state)
    {
        var corrected = facts with
        {
            State = IsSure(facts.State) && facts.State!.Value == state ? facts.State : By(state),
            NoteNumber = given.NoteNumber switch { null => facts.NoteNumber, "" => null, var number => By(number) },
            NoteDate = given.NoteDate is { } noteDate ? By(noteDate) : facts.NoteDate,
            Signatory = given.Signatory is { } signatory ? By(signatory, signatory.Name) : facts.Signatory,
            LetterAuthor = given.LetterAuthor is { } author ? By(author, author.Name) : facts.LetterAuthor,
            LetterDate = given.LetterDate is { } letterDate ? By(letterDate) : facts.LetterDate,
            Purpose = given.Purpose is { } purpose ? By(purpose) : facts.Purpose,
            Dates = given.Dates is { } dates ? By(dates, $"{Day(dates.From)}/{Day(dates.Until)}") : facts.Dates,
            Venue = given.Venue is { } venue ? By(venue) : facts.Venue,
            WorkingLanguages = given.WorkingLanguages is { } languages ? [.. languages.Select(language => By(language))] : facts.WorkingLanguages,
            Supporters = given.Supporters is { } supporters ? [.. supporters.Select(supporter => By(supporter))] : facts.Supporters,
            Partners = given.Partners is { } partners ? [.. partners.Select(partner => By(partner))] : facts.Partners,
        };
        return corrected with { Contradictions = [.. facts.Contradictions.Where(contradiction => !IsSettled(contradiction.Fact, given))] };
    }

    private static bool IsSettled(string fact, RegistrationCorrection given) => fact switch
    {
        // The officer has confirmed the request under its State.
        nameof(NoteFacts.State) => true,
        nameof(NoteFacts.NoteNumber) => given.NoteNumber is not null,
        nameof(NoteFacts.NoteDate) => given.NoteDate is not null,
        nameof(NoteFacts.Signatory) => given.Signatory is not null,
        nameof(NoteFacts.LetterAuthor) => given.LetterAuthor is not null,
        nameof(NoteFacts.LetterDate) => given.LetterDate is not null,
        nameof(NoteFacts.Dates) => given.Dates is not null,
        nameof(NoteFacts.Venue) => given.Venue is not null,
        _ => false,
    };

    private static Fact<T> By<T>(T value, string? words = null)
    {
        var said = words ?? (value is DateOnly day ? Day(day) : value?.ToString() ?? string.Empty);
        return new Fact<T>(value, Confidence.High, new Evidence(OfficerSource, 0, 0, said.Length <= MostWords ? said : said[..MostWords]));
    }

    private static string Describe(Contradiction contradiction) =>
        $"{contradiction.Fact}: \"{contradiction.Stands.Words}\" ({contradiction.Stands.Source}) is contradicted by "
        + $"\"{contradiction.Other.Words}\" ({contradiction.Other.Source}).";

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
