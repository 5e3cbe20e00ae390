namespace Serverless.Domain.Mail;

/// <summary>What was found about a message's sender.</summary>
/// <param name="Proof">The finding.</param>
/// <param name="Detail">How it was found, in plain English, for an officer.</param>
public sealed record SenderCheck(SenderProof Proof, string Detail);
