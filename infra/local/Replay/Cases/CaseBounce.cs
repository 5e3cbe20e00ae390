namespace Serverless.Local.Replay.Cases;

/// <summary>A mail server's word that a mail could not be delivered (RFC 3464).</summary>
/// <param name="Status">The status code: <c>5.1.1</c> for good, <c>4.x.x</c> for a while.</param>
/// <param name="Text">What the server says.</param>
internal sealed record CaseBounce(string Status = "5.1.1", string Text = "550 5.1.1 There is no such mailbox here");
