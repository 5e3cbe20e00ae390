using Serverless.Domain.Register;

namespace Serverless.Domain.Notes.Reading;

/// <summary>A State's name in a folded text.</summary>
internal sealed record StatePlace(State State, Passage Place);
