using System.Text.Json.Serialization;
using Serverless.Domain.Languages;
using Serverless.Domain.Parties;

namespace Serverless.Domain.Drafts;

/// <summary>Somebody in an institution of the State who is asked to review the draft. No register knows them; the request does.</summary>
/// <param name="Id">Within the request, such as <c>r1</c>; stays the same while the address does.</param>
/// <param name="Institution">The ministry or service.</param>
/// <param name="Name">The name with its form of address; empty where only the institution is known.</param>
/// <param name="Title">The post or function; may be empty.</param>
/// <param name="Address">The mail address, which is also how a reply is known to be theirs.</param>
/// <param name="Language">In which language they are written to; null for that of the mission.</param>
public sealed record Reviewer(string Id, string Institution, string Name, string Title, string Address, Language? Language = null)
{
    /// <summary>The reviewer as a party to the request.</summary>
    [JsonIgnore]
    public Party Party => new(PartyKind.Reviewer, Id);
}
