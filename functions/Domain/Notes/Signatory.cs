namespace Serverless.Domain.Notes;

/// <summary>Who signed a note or wrote a letter.</summary>
/// <param name="Name">The name with its form of address, as it stands.</param>
/// <param name="Title">The office held, as it stands; null when none is given.</param>
public sealed record Signatory(string Name, string? Title);
