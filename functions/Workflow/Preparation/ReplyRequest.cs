using Serverless.Domain.Preparation;

namespace Serverless.Workflow.Preparation;

/// <summary>Something that a letter asks of the State.</summary>
/// <param name="Item">What.</param>
/// <param name="By">The day by which it is needed, in the State's own calendar.</param>
public sealed record ReplyRequest(PreparationItem Item, DateOnly By);
