namespace Serverless.Domain.Register;

/// <summary>A State's name found in running text.</summary>
/// <param name="State">The State.</param>
/// <param name="Start">Where the name begins in the text, in UTF-16 units.</param>
/// <param name="Length">How long it is there.</param>
public sealed record StateMention(State State, int Start, int Length);
