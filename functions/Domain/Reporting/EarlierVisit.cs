using Serverless.Domain.Preparation;
using Serverless.Domain.Requests;

namespace Serverless.Domain.Reporting;

/// <summary>An earlier visit to the same State.</summary>
/// <param name="Reference">Its request.</param>
/// <param name="First">Its first day.</param>
/// <param name="Last">Its last day.</param>
/// <param name="Reports">What was reported of its days.</param>
public sealed record EarlierVisit(Reference Reference, DateOnly First, DateOnly Last, IReadOnlyList<DailyReport> Reports);
