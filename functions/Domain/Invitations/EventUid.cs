using Serverless.Domain.Requests;

namespace Serverless.Domain.Invitations;

/// <summary>The UID of a visit's calendar entry: <c>GTM-2017-01@committee1540.example</c>.</summary>
public static class EventUid
{
    /// <summary>Makes the UID.</summary>
    /// <param name="reference">The request.</param>
    /// <param name="domain">The domain of the system's mailbox.</param>
    public static string Of(Reference reference, string domain) => $"{reference}@{domain}";

    /// <summary>Reads a UID that <see cref="Of"/> made, letter case aside.</summary>
    /// <returns>Null for any other.</returns>
    public static Reference? Read(string uid, string domain)
    {
        ArgumentNullException.ThrowIfNull(uid);
        ArgumentNullException.ThrowIfNull(domain);
        return uid.Split('@') is [var left, var right]
            && right.Equals(domain, StringComparison.OrdinalIgnoreCase)
            && Reference.TryParse(left, out var reference)
                ? reference
                : null;
    }
}
