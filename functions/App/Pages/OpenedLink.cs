using Serverless.Domain.Links;
using Serverless.Pages.Web;

namespace Serverless.App.Pages;

/// <summary>A link that works, and who holds it.</summary>
/// <param name="Token">Its token.</param>
/// <param name="Grant">What it was made for.</param>
/// <param name="Reader">Who reads, and how.</param>
public sealed record OpenedLink(string Token, LinkGrant Grant, Reader Reader);
