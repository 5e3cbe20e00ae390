using Serverless.Domain.Drafts;

namespace Serverless.Domain.Commands;

/// <summary>Who in the State's institutions is asked to review the draft, in place of those named before.</summary>
/// <param name="Reviewers">The reviewers; an id that is empty is given by the system.</param>
public sealed record NameReviewers(IReadOnlyList<Reviewer> Reviewers) : Command;
