using Serverless.Pages.Web.Forms;
using Serverless.Workflow.Triage;

namespace Serverless.Pages.Web;

/// <summary>Everything that the page about a mail to be placed shows.</summary>
/// <param name="Reader">Who reads.</param>
/// <param name="Item">The mail as it stands.</param>
/// <param name="Form">What was filled in, and what is wrong with it.</param>
public sealed record TriageView(Reader Reader, TriageItem Item, FormState Form);
