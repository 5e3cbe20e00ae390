using System.Globalization;
using Serverless.Domain.Commands;
using Serverless.Domain.Documents;
using Serverless.Domain.Drafts;
using Serverless.Domain.Links;

namespace Serverless.Pages.Web.Forms;

/// <summary>Reads the forms of the pages about a draft, and fills them in again from a command that was refused.</summary>
public static class DraftForms
{
    /// <summary>Reads a form.</summary>
    /// <param name="view">The page that it stands on.</param>
    /// <param name="form">What was filled in.</param>
    /// <param name="document">The document that came with it, checked; null for none.</param>
    /// <returns>What it asks for, or what is wrong with it; null when the link does not let its holder do that.</returns>
    public static FormReading? Read(RequestView view, FormState form, DocumentEntry? document)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(form);
        var drafting = view.Visit.Drafting!;
        return (form.Text(FormActions.Field), view.Purpose) switch
        {
            (DraftActions.Reviewers, LinkPurpose.ReviewDraft or LinkPurpose.EditDraft or LinkPurpose.Prepare) when DraftRights.CanNameReviewers(view) =>
                ReviewersForm.Read(form, drafting.Reviewers),
            (DraftActions.Return, LinkPurpose.ReviewDraft) => DraftReturnForm.Read(form, document, DraftRights.Others(view)),
            (DraftActions.Agree, LinkPurpose.ReviewDraft) when DraftRights.CanAgree(view) => AgreementForm.Read(form),
            (DraftActions.Confirm, LinkPurpose.ReviewDraft) => EditorAnswerForm.Read(form, view.Draft.Questions),
            (DraftActions.Issue, LinkPurpose.EditDraft) when DraftRights.CanIssue(view) => DraftIssueForm.Read(form, document),
            (DraftActions.Behalf, LinkPurpose.EditDraft) => DraftReturnForm.ReadBehalf(form, document, DraftRights.Others(view)),
            (DraftActions.Settle, LinkPurpose.EditDraft) => SettlementForm.Read(form, view.Draft.Entries),
            (DraftActions.Question, LinkPurpose.EditDraft) => SubmitterQuestionForm.Read(form, view.Draft.Entries),
            (FormActions.Act, LinkPurpose.DecideDraft) => DraftDecisionForm.Read(form),
            _ => null,
        };
    }

    /// <summary>Whether the reader can agree to the version that goes round.</summary>
    public static bool CanAgree(RequestView view) => DraftRights.CanAgree(view);

    /// <summary>The values of a form that gives a command; a file has to be chosen anew.</summary>
    internal static IEnumerable<(string Name, string? Value)> Values(Command command) => command switch
    {
        // On either page that has such a form.
        ReturnDraft returned =>
        [
            (FormActions.Field, DraftActions.Return),
            (DraftReturnForm.For, Other(returned)),
            (DraftReturnForm.Words, returned.Text),
            (DraftReturnForm.Private, Ticked(returned)),
            (DraftReturnForm.BehalfFor, Other(returned)),
            (DraftReturnForm.BehalfWords, returned.Text),
            (DraftReturnForm.BehalfPrivate, Ticked(returned)),
        ],
        SignOff sign => [(FormActions.Field, DraftActions.Agree), (AgreementForm.Words, sign.Text)],
        NameReviewers named => [(FormActions.Field, DraftActions.Reviewers), (ReviewersForm.Lines, ReviewersForm.Write(named.Reviewers))],
        IssueDraft issue => [(FormActions.Field, DraftActions.Issue), (DraftIssueForm.Remark, issue.Remark)],
        AskSubmitter asked =>
            [(FormActions.Field, DraftActions.Question), (SubmitterQuestionForm.Entry, asked.Entry), (SubmitterQuestionForm.Question, asked.Question)],
        AnswerEditor answer =>
        [
            (FormActions.Field, DraftActions.Confirm),
            (EditorAnswerForm.Entry, answer.Entry),
            (EditorAnswerForm.Stands(answer.Entry), answer.Confirms ? EditorAnswerForm.Yes : EditorAnswerForm.No),
            (EditorAnswerForm.Words(answer.Entry), answer.Text),
        ],
        SettleEntries settled =>
        [
            (FormActions.Field, DraftActions.Settle),
            .. settled.Settlements.SelectMany(one => new (string, string?)[]
            {
                (SettlementForm.Outcome(one.Entry), one.Outcome.ToString()), (SettlementForm.Reason(one.Entry), one.Reason),
            }),
        ],
        DecideDraft decide => [(FormActions.Field, FormActions.Act), (DraftDecisionForm.Choice, decide.Verdict.ToString()), (DraftDecisionForm.Words, decide.Text)],
        _ => [],
    };

    /// <summary>A version as the value of a hidden field.</summary>
    internal static string Write(int version) => version.ToString(CultureInfo.InvariantCulture);

    private static string? Other(ReturnDraft returned) => returned.For is { } other ? DraftReturnForm.Write(other) : null;

    private static string? Ticked(ReturnDraft returned) => returned.Visibility == Visibility.Private ? DraftReturnForm.Ticked : null;
}
