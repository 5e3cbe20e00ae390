using Serverless.Domain.Documents;
using Serverless.Domain.Statistics;

namespace Serverless.Workflow.Closing;

/// <summary>What closing a case has made.</summary>
/// <param name="Archive">The archive.</param>
/// <param name="Statistics">How long the case took.</param>
public sealed record ClosedCase(DocumentEntry Archive, CaseStatistics Statistics);
