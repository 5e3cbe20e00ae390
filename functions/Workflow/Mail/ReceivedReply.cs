using Serverless.Domain.Parties;
using Serverless.Domain.Requests;

namespace Serverless.Workflow.Mail;

/// <summary>A message that belongs to a request.</summary>
/// <param name="Arrival">How it came.</param>
/// <param name="Look">What was seen of it.</param>
/// <param name="Reference">The request.</param>
/// <param name="By">Who wrote it.</param>
internal sealed record ReceivedReply(MailArrival Arrival, MailSight Look, Reference Reference, Party By);
