namespace Serverless.Tests.Benchmarks.Intake;

/// <summary>A note as it comes to the door.</summary>
/// <param name="State">The code of the State that sends it.</param>
/// <param name="MessageId">Its Message-ID.</param>
/// <param name="Message">The message, byte for byte.</param>
internal sealed record RawNote(string State, string MessageId, ReadOnlyMemory<byte> Message);
