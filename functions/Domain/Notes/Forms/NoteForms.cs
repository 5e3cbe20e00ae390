using System.Text.RegularExpressions;
using Serverless.Domain.Languages;

namespace Serverless.Domain.Notes.Forms;

/// <summary>How notes and letters are written in one language: our own rules, on folded text.</summary>
internal sealed record NoteForms
{
    /// <summary>The opening courtesy of a note in the third person.</summary>
    internal required Regex Courtesy { get; init; }

    /// <summary>A writer who says "I".</summary>
    internal required Regex FirstPerson { get; init; }

    /// <summary>A line that greets the reader.</summary>
    internal required Regex Salutation { get; init; }

    /// <summary>The closing courtesy.</summary>
    internal required Regex Closing { get; init; }

    /// <summary>What stands right before the State whose mission writes.</summary>
    internal required Regex Mission { get; init; }

    /// <summary>What stands right after the State whose mission writes.</summary>
    internal Regex MissionAfter { get; init; } = Pattern.Nothing;

    /// <summary>What stands right before the State whose government is meant.</summary>
    internal required Regex Government { get; init; }

    /// <summary>What stands right after the State whose government is meant.</summary>
    internal Regex GovernmentAfter { get; init; } = Pattern.Nothing;

    /// <summary>Titles of people of a mission.</summary>
    internal required Regex MissionTitle { get; init; }

    /// <summary>Whom notes go to: the Chair, the Committee.</summary>
    internal required Regex Addressee { get; init; }

    /// <summary>Passing a letter on.</summary>
    internal required Regex Forward { get; init; }

    /// <summary>The letter that is passed on.</summary>
    internal required Regex Letter { get; init; }

    /// <summary>What stands right before a document's date.</summary>
    internal required Regex Dated { get; init; }

    /// <summary>What stands right after a document's date.</summary>
    internal Regex DatedAfter { get; init; } = Pattern.Nothing;

    /// <summary>What stands right before the last day for an answer.</summary>
    internal required Regex Deadline { get; init; }

    /// <summary>What stands right after the last day for an answer.</summary>
    internal Regex DeadlineAfter { get; init; } = Pattern.Nothing;

    /// <summary>Asking for something.</summary>
    internal required Regex Request { get; init; }

    /// <summary>A visit.</summary>
    internal required Regex Visit { get; init; }

    /// <summary>Words that make of it no request for a visit: not asking, or asking to put one off.</summary>
    internal required Regex NoRequest { get; init; }

    /// <summary>What such visits are about.</summary>
    internal required Regex Topic { get; init; }

    /// <summary>Proposing when.</summary>
    internal required Regex Wish { get; init; }

    /// <summary>What stands right before the place where a visit is held; the name follows with a capital.</summary>
    internal Regex VenueSure { get; init; } = Pattern.Nothing;

    /// <summary>What may stand right before a place.</summary>
    internal Regex VenueWeak { get; init; } = Pattern.Nothing;

    /// <summary>What stands right before a city's name and says that it is one, though a State may have the same.</summary>
    internal Regex City { get; init; } = Pattern.Nothing;

    /// <summary>A place in a language without capitals, in the group <c>v</c>.</summary>
    internal Regex VenueName { get; init; } = Pattern.Nothing;

    /// <summary>What stands before States that support the visit.</summary>
    internal required Regex Support { get; init; }

    /// <summary>What stands right after a State that supports the visit.</summary>
    internal Regex SupportAfter { get; init; } = Pattern.Nothing;

    /// <summary>Saying what the working languages are.</summary>
    internal required Regex WorkingLanguage { get; init; }

    /// <summary>The languages by name.</summary>
    internal required IReadOnlyList<(Language Language, Regex Name)> LanguageNames { get; init; }

    /// <summary>Taking part or working together.</summary>
    internal required Regex Together { get; init; }

    /// <summary>Forms of address before names.</summary>
    internal required Regex Honorific { get; init; }

    /// <summary>Forms of address after names.</summary>
    internal Regex HonorificAfter { get; init; } = Pattern.Nothing;

    /// <summary>Words of titles.</summary>
    internal required Regex Title { get; init; }

    /// <summary>What ends a title in running text.</summary>
    internal required Regex TitleEnd { get; init; }

    /// <summary>A title and a name after it, in a language without capitals: groups <c>t</c> and <c>n</c>.</summary>
    internal Regex TitledName { get; init; } = Pattern.Nothing;
}
