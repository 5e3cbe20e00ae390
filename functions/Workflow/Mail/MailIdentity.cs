namespace Serverless.Workflow.Mail;

/// <summary>Under which address and where on the web the system is known.</summary>
/// <param name="Address">The mailbox that it sends from and reads, such as <c>visits@committee1540.example</c>.</param>
/// <param name="Web">Where its pages are, such as <c>https://visits.committee1540.example/</c>; null where none are reached, and letters then carry no link.</param>
public sealed record MailIdentity(string Address, Uri? Web)
{
    /// <summary>The domain of the mailbox.</summary>
    public string Domain => Address[(Address.LastIndexOf('@') + 1)..];

    private string Local => Address[..Address.LastIndexOf('@')];

    /// <summary>The Message-ID, without brackets, of the notice with this token.</summary>
    public string MessageId(string token) => $"{token}@{Domain}";

    /// <summary>A message id that no message has: what the mails to one party about one request hang on.</summary>
    public string ThreadId(string thread) => $"{thread}@thread.{Domain}";

    /// <summary>The address that replies to the notice with this token go to.</summary>
    public string ReplyAddress(string token) => $"{Local}+{token}@{Domain}";

    /// <summary>Reads the token out of an address made by <see cref="ReplyAddress"/>.</summary>
    /// <returns>Null for any other address.</returns>
    public string? TokenOf(string address)
    {
        ArgumentNullException.ThrowIfNull(address);
        var prefix = Local + "+";
        var suffix = "@" + Domain;
        return address.Length > prefix.Length + suffix.Length
            && address.StartsWith(prefix, StringComparison.OrdinalIgnoreCase)
            && address.EndsWith(suffix, StringComparison.OrdinalIgnoreCase)
                ? address[prefix.Length..^suffix.Length].ToLowerInvariant()
                : null;
    }
}
