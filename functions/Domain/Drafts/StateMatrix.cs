using Serverless.Domain.Register;

namespace Serverless.Domain.Drafts;

/// <summary>A State's 1540 matrix: what it has in place, paragraph by paragraph.</summary>
/// <param name="State">The State.</param>
/// <param name="AsOf">The day on which the matrix was brought up to date.</param>
/// <param name="Entries">What is in place, in the order of the matrix.</param>
public sealed record StateMatrix(StateCode State, DateOnly AsOf, IReadOnlyList<MatrixEntry> Entries);
