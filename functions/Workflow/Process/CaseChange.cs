using Serverless.Domain.Notices;
using Serverless.Domain.Requests;
using Serverless.Domain.Timeline;

namespace Serverless.Workflow.Process;

/// <summary>Everything that one step of a request leaves behind.</summary>
/// <param name="Visit">The status afterwards.</param>
/// <param name="Events">What happened.</param>
/// <param name="Notices">What people are to be told.</param>
/// <param name="Answer">The answer to the command that caused it.</param>
public sealed record CaseChange(
    VisitRequest Visit, IReadOnlyList<TimelineDraft> Events, IReadOnlyList<Notice> Notices, CommandAnswer? Answer = null);
