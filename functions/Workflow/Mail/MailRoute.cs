using Serverless.Domain.Parties;
using Serverless.Domain.Register;
using Serverless.Domain.Requests;
using Serverless.Workflow.Triage;

namespace Serverless.Workflow.Mail;

/// <summary>Where a message goes.</summary>
internal abstract record MailRoute
{
    /// <summary>It begins a request of this State.</summary>
    internal sealed record Begin(StateCode State) : MailRoute;

    /// <summary>It belongs to a request, and this party has written it.</summary>
    internal sealed record To(Reference Reference, Party By) : MailRoute;

    /// <summary>It says when this expert, who has written it, is away.</summary>
    internal sealed record Away(Party Expert) : MailRoute;

    /// <summary>It says that this message of ours did not arrive.</summary>
    internal sealed record Back(MailRecord Sent) : MailRoute;

    /// <summary>Nothing follows.</summary>
    internal sealed record Ignore(string Why) : MailRoute;

    /// <summary>An officer says where it belongs.</summary>
    internal sealed record Hold(TriageReason Reason, string Detail) : MailRoute;
}
