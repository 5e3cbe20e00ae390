using Serverless.Domain.Parties;
using Serverless.Domain.Register;
using Serverless.Domain.Requests;

namespace Serverless.Workflow.Triage;

/// <summary>Where a mail might belong.</summary>
/// <param name="State">The State, for a new request; null when it belongs to one there is.</param>
/// <param name="Reference">The request that it may belong to; null for a new one.</param>
/// <param name="By">Who may have written it.</param>
/// <param name="Score">How likely, from 0 to 100; only for the order.</param>
/// <param name="Why">What speaks for it, in plain English.</param>
public sealed record TriageGuess(StateCode? State, Reference? Reference, Party By, int Score, string Why);
