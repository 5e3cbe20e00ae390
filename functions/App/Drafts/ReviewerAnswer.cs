using Serverless.Domain.Drafts;
using Serverless.Domain.Languages;

namespace Serverless.App.Drafts;

/// <summary>A reviewer as the API tells: without the address, which is for letters alone.</summary>
/// <param name="Id">Within the request, such as <c>r1</c>.</param>
/// <param name="Institution">The ministry or service.</param>
/// <param name="Name">The name; empty where only the institution is known.</param>
/// <param name="Title">The post or function; may be empty.</param>
/// <param name="Language">In which language they are written to; null for that of the mission.</param>
public sealed record ReviewerAnswer(string Id, string Institution, string Name, string Title, Language? Language)
{
    internal static ReviewerAnswer Of(Reviewer reviewer) => new(reviewer.Id, reviewer.Institution, reviewer.Name, reviewer.Title, reviewer.Language);
}
