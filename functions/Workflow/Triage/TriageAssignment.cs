using Serverless.Domain.Register;
using Serverless.Domain.Requests;

namespace Serverless.Workflow.Triage;

/// <summary>Where an officer says that a mail belongs. One of the two is given, or neither: then it belongs nowhere.</summary>
/// <param name="State">A new request of this State.</param>
/// <param name="Reference">A request there is.</param>
public sealed record TriageAssignment(StateCode? State = null, Reference? Reference = null);
