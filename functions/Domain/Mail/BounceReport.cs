namespace Serverless.Domain.Mail;

/// <summary>What a bounce says.</summary>
/// <param name="OriginalMessageId">The Message-ID of the message that came back, without brackets; null when it does not say.</param>
/// <param name="Failed">The addresses that were not reached.</param>
public sealed record BounceReport(string? OriginalMessageId, IReadOnlyList<FailedAddress> Failed);
