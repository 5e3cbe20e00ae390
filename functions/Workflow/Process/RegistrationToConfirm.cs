using Serverless.Domain.Notes;
using Serverless.Domain.Register;

namespace Serverless.Workflow.Process;

/// <summary>A registration that an officer confirms.</summary>
/// <param name="Registration">What was known.</param>
/// <param name="Correction">What the officer has put right; null when nothing.</param>
/// <param name="State">The State of the request.</param>
public sealed record RegistrationToConfirm(Registration Registration, RegistrationCorrection? Correction, StateCode State);
