namespace Serverless.App.Mail;

/// <summary>Says that a message is safe.</summary>
/// <param name="Id">Its hash, under which it is kept.</param>
public sealed record MailReceipt(string Id);
