using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Serverless.App.Http;
using Serverless.Domain.Drafts;
using Serverless.Domain.Parties;
using Serverless.Domain.Requests;
using Serverless.Domain.Results;

namespace Serverless.App.Drafts;

/// <summary>What the calls about drafts have in common.</summary>
internal static class DraftCalls
{
    /// <summary>That there is no draft.</summary>
    internal static ContentResult NoDraft(VisitRequest visit) =>
        Problems.Of(new Refusal(RefusalReason.NotFound, $"There is no draft of {visit.Reference} yet; it is {visit.Stage}."));

    /// <summary>The tag of the state: the newest version, which a new version replaces, and the revision, which changes with all else.</summary>
    internal static string Tag(VisitRequest visit, NapDrafting drafting) =>
        string.Create(CultureInfo.InvariantCulture, $"\"{drafting.Newest}.{visit.Revision}\"");

    /// <summary>Reads a party from an address, such as <c>Mission/GTM</c>.</summary>
    /// <returns>Null when it is none; nobody acts as the system.</returns>
    internal static Party? ReadParty(string text) =>
        text.Split('/') is [var kind, { Length: > 0 } id]
        && Enum.TryParse<PartyKind>(kind, ignoreCase: true, out var known)
        && Enum.IsDefined(known)
        && !char.IsAsciiDigit(kind[0])
        && known != PartyKind.System
            ? new Party(known, id)
            : null;

    /// <summary>That a party was not understood.</summary>
    internal static ContentResult NoParty(string name, string text) =>
        Problems.BadRequest($"'{text}' is no party ({name}). Write its kind, a slash and its id, such as Mission/GTM, Reviewer/r1 or Expert/expert-01.");

    /// <summary>Reads a number from 1 that an address may leave out.</summary>
    /// <returns>False when it is something else.</returns>
    internal static bool TryReadNumber(string text, out int? number)
    {
        number = null;
        if (text.Length == 0)
        {
            return true;
        }

        if (!int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var read) || read == 0)
        {
            return false;
        }

        number = read;
        return true;
    }
}
