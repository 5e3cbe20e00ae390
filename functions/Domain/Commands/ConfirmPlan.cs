namespace Serverless.Domain.Commands;

/// <summary>The Coordinator confirms the proposed team and dates, as they are or changed.</summary>
/// <param name="Round">The proposal that was looked at; another one has to be looked at anew.</param>
/// <param name="Experts">The team instead, by ids of the register; null for the proposed one. The first one leads unless <paramref name="Lead"/> says who.</param>
/// <param name="Lead">Who leads; null to leave it.</param>
/// <param name="First">The first day instead, at the venue; null for the proposed one. The length stays.</param>
public sealed record ConfirmPlan(int Round, IReadOnlyList<string>? Experts = null, string? Lead = null, DateOnly? First = null) : Command;
