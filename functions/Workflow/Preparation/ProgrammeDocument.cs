using Serverless.Domain.Preparation;

namespace Serverless.Workflow.Preparation;

/// <summary>A programme to be written as a document.</summary>
/// <param name="Visit">The visit.</param>
/// <param name="Programme">What happens when.</param>
/// <param name="IsDraft">Whether it is still to be agreed with the State.</param>
public sealed record ProgrammeDocument(VisitFacts Visit, Programme Programme, bool IsDraft);
