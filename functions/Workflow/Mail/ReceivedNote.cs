using Serverless.Domain.Register;

namespace Serverless.Workflow.Mail;

/// <summary>A message that asks for a visit.</summary>
/// <param name="Arrival">How it came.</param>
/// <param name="Look">What was seen of it.</param>
/// <param name="State">The State whose mission wrote it, or that an officer named.</param>
/// <param name="IsVerified">Whether the sender is proven.</param>
internal sealed record ReceivedNote(MailArrival Arrival, MailSight Look, StateCode State, bool IsVerified);
