using Serverless.Domain.Notes;

namespace Serverless.Domain.Commands;

/// <summary>The officer confirms what was read from the note, and puts right what was read wrongly or is missing.</summary>
/// <param name="Correction">What is put right; null when nothing is.</param>
public sealed record ConfirmRegistration(RegistrationCorrection? Correction = null) : Command;
