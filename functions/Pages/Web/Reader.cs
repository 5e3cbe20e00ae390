using System.Text;
using Serverless.Domain.Languages;
using Serverless.Domain.Parties;
using Serverless.Domain.Register;
using Serverless.Domain.Requests;
using Serverless.Pages.Texts;

namespace Serverless.Pages.Web;

/// <summary>Whoever reads a page, and how: in which language, by whose clock, under which address.</summary>
/// <param name="Words">The words of the reader's language.</param>
/// <param name="TimeZone">The reader's time zone (IANA id).</param>
/// <param name="Registers">For names.</param>
/// <param name="Party">The party for whom the link was made.</param>
/// <param name="Address">The path of the page, without a query.</param>
/// <param name="Chosen">The language that the reader chose on the page; null when it is that of the register.</param>
public sealed record Reader(
    Wording Words, string TimeZone, RegisterIndex Registers, Party Party, string Address, Language? Chosen)
{
    /// <summary>Whether the reader works for the Committee and sees the whole record.</summary>
    public bool SeesAll => Party.Kind is PartyKind.Officer or PartyKind.Chair or PartyKind.ChairDelegate or PartyKind.Coordinator;

    /// <summary>Whether the reader is an officer, who also sees what is said in plain English for officers.</summary>
    public bool IsOfficer => Party.Kind == PartyKind.Officer;

    /// <summary>The address of this page, with the language that was chosen.</summary>
    /// <param name="query">What else is asked of it; values are escaped.</param>
    public string Link(params ReadOnlySpan<(string Name, string Value)> query) => Link(string.Empty, query);

    /// <summary>The address of something below this page.</summary>
    /// <param name="below">Its path, escaped, such as <c>/documents/note/1</c>.</param>
    /// <param name="query">What else is asked of it; values are escaped.</param>
    public string Link(string below, params ReadOnlySpan<(string Name, string Value)> query)
    {
        var link = new StringBuilder(Address).Append(below);
        var mark = '?';
        foreach (var (name, value) in query)
        {
            link.Append(mark).Append(name).Append('=').Append(Uri.EscapeDataString(value));
            mark = '&';
        }

        return Chosen is { } language ? link.Append(mark).Append("lang=").Append(language.ToTag()).ToString() : link.ToString();
    }

    /// <summary>The day of a moment by the reader's clock.</summary>
    public DateOnly DayOf(DateTimeOffset moment) => Wording.Local(moment, TimeZone).Date.ToDateOnly();

    /// <summary>A moment in words, by the reader's clock.</summary>
    public string Moment(DateTimeOffset moment) => Words.Moment(moment, TimeZone);

    /// <summary>The words for what the planner says about a request.</summary>
    internal PlanTerms PlanTerms(Reference reference) => new(Words, Registers, reference);

    /// <summary>A party's name in the reader's language.</summary>
    public Phrase NameOf(Party party) => Words.NameOf(party, Registers);
}
