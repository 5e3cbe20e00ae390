using Serverless.App.Http;
using Serverless.Domain.Links;
using Serverless.Domain.Parties;
using Microsoft.AspNetCore.Mvc;

namespace Serverless.App.Links;

/// <summary>Whose links a call is about, by its path.</summary>
internal static class LinkRoute
{
    /// <summary>The path of the calls.</summary>
    internal const string Path = "api/links/{purpose}/{kind}/{id}";

    /// <summary>Reads the path.</summary>
    /// <returns>What the links are for and whose they are, or what is wrong with the path.</returns>
    internal static (LinkPurpose Purpose, Party? Party, IActionResult? Problem) Read(string purpose, string kind, string id)
    {
        if (!Enum.TryParse<LinkPurpose>(purpose, ignoreCase: true, out var parsed) || !Enum.IsDefined(parsed))
        {
            return (default, null, Problems.BadRequest($"'{purpose}' is no purpose of links. Write {LinkPurpose.Feed} or {LinkPurpose.Availability}."));
        }

        return Enum.TryParse<PartyKind>(kind, ignoreCase: true, out var known) && Enum.IsDefined(known)
            ? (parsed, new Party(known, id), null)
            : (default, null, Problems.BadRequest($"'{kind}' is no kind of party. Write one of: {string.Join(", ", Enum.GetNames<PartyKind>())}."));
    }
}
