using Serverless.Domain.Languages;
using Serverless.Domain.Parties;

namespace Serverless.Workflow.Notices;

/// <summary>Somebody who is written to, as the registers know them.</summary>
/// <param name="Party">The party.</param>
/// <param name="Name">The name as it is written in mails.</param>
/// <param name="Address">The mailbox that is written to.</param>
/// <param name="Language">The language that is written.</param>
/// <param name="TimeZone">The time zone in which times are given (IANA id).</param>
public sealed record Addressee(Party Party, string Name, string Address, Language Language, string TimeZone);
