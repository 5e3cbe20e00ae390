using Serverless.Domain.Parties;
using Serverless.Domain.Register;
using Serverless.Domain.Requests;

namespace Serverless.App.Triage;

/// <summary>Where a mail belongs, as the API takes it: a State, a reference, or neither for nowhere.</summary>
/// <param name="By">The officer who says so.</param>
/// <param name="State">A new request of this State.</param>
/// <param name="Reference">A request there is.</param>
public sealed record AssignmentBody(Party By, StateCode? State = null, Reference? Reference = null);
