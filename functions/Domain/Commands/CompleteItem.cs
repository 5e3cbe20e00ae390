using Serverless.Domain.Preparation;

namespace Serverless.Domain.Commands;

/// <summary>An item of the checklist is ready, or open again.</summary>
/// <param name="Item">The item.</param>
/// <param name="Note">What is to be known of it, such as why it is not needed.</param>
/// <param name="IsDone">Whether it is ready; false opens it again.</param>
public sealed record CompleteItem(PreparationItem Item, string? Note = null, bool IsDone = true) : Command;
