using System.Globalization;
using Serverless.Domain.Register;

namespace Serverless.Domain.Drafts;

/// <summary>Gives reviewers their ids.</summary>
public static class ReviewerNames
{
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
    private static string IdOf(string address)
    {
        var hash = 2166136261u;
        foreach (var letter in address)
        {
            hash = (hash ^ letter) * 16777619u;
        }

        return $"r-{hash.ToString("x8", CultureInfo.InvariantCulture)}";
    }
}
