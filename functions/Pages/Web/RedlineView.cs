using Serverless.Domain.Requests;
using Serverless.Workflow.Documents;
using Serverless.Workflow.Drafting.Views;

namespace Serverless.Pages.Web;

/// <summary>Everything that the page of a comparison shows.</summary>
/// <param name="Reader">Who reads; the address is that of the page of the link.</param>
/// <param name="Visit">The request.</param>
/// <param name="Pair">What is compared.</param>
/// <param name="Redline">The comparison; null when it cannot be made.</param>
public sealed record RedlineView(Reader Reader, VisitRequest Visit, DraftPair Pair, Redline? Redline);
