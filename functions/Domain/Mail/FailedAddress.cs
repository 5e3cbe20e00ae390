namespace Serverless.Domain.Mail;

/// <summary>An address that a message did not reach.</summary>
/// <param name="Address">The address, lower case.</param>
/// <param name="IsFinal">Whether it is no use to try again (status 5.x.x); a delay is not.</param>
/// <param name="Detail">Status and diagnosis as they stand, in one line.</param>
public sealed record FailedAddress(string Address, bool IsFinal, string Detail);
