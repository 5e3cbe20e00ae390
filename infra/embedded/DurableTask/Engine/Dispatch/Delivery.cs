namespace Serverless.Embedded.Engine;

/// <summary>A message for an instance, on its way from the store into that instance's mailbox.</summary>
internal readonly record struct Delivery(long Key, Message Message);
