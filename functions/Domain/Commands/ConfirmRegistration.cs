namespace Serverless.Domain.Commands;

/// <summary>The officer confirms what was read from the note, with the corrections already made.</summary>
public sealed record ConfirmRegistration : Command;
