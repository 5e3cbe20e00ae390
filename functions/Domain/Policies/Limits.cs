namespace Serverless.Domain.Policies;

/// <summary>Limits that keep people from being flooded and the system from being filled.</summary>
public sealed record Limits
{
    /// <summary>How many mails a person gets on one day about one request, unless something changed; 1 to 20.</summary>
    public required int MailsPerPersonAndDay { get; init; }

    /// <summary>The largest message that is read, in bytes. A larger one is kept as it is and shown to an officer.</summary>
    public required int MessageBytes { get; init; }

    /// <summary>How many days a link for a decision or an answer lives; 1 to 366.</summary>
    public required int LinkDays { get; init; }
}
