using System.Security.Cryptography;
using System.Text;
using Serverless.Domain.Register;

namespace Serverless.Domain.Drafts;

/// <summary>Gives reviewers their ids.</summary>
public static class ReviewerNames
{
    private const int IdLetters = 10;

    /// <summary>Takes a new list in place of the old one: whoever had an address before keeps the id; an id is never given twice.</summary>
    /// <param name="before">The reviewers known so far.</param>
    /// <param name="now">Those named now; their own ids do not count.</param>
    public static IReadOnlyList<Reviewer> Join(IReadOnlyList<Reviewer> before, IReadOnlyList<Reviewer> now)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(now);
        return [.. now.Select(reviewer =>
        {
            var address = MailAddress.Normalise(reviewer.Address) ?? reviewer.Address;
            var known = before.FirstOrDefault(old => old.Address == address);
            return reviewer with { Id = known?.Id ?? IdOf(address), Address = address };
        })];
    }

    // From the address alone, so that somebody who was taken off the list and comes back is the same.
    private static string IdOf(string address) => $"r-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(address)))[..IdLetters]}";
}
