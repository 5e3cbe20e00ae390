using Serverless.Domain.Commands;
using Serverless.Domain.Parties;

namespace Serverless.Domain.Requests;

/// <summary>One decision on a request; a later one may follow a deferral, an answer or an objection, and all stay in the record.</summary>
/// <param name="Verdict">What was decided.</param>
/// <param name="By">Who decided.</param>
/// <param name="At">When (UTC).</param>
/// <param name="Text">The reason, question or remark.</param>
/// <param name="Until">For a deferral the day by which the decision is to come, at Headquarters.</param>
public sealed record Decision(Verdict Verdict, Party By, DateTimeOffset At, string? Text = null, DateOnly? Until = null);
