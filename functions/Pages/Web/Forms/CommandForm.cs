using Serverless.Domain.Commands;
using Serverless.Domain.Notes;
using Serverless.Domain.Register;
using Serverless.Domain.Requests;
using Serverless.Pages.Texts;

namespace Serverless.Pages.Web.Forms;

/// <summary>Fills a form in again from a command that was refused, so that nothing need be typed twice.</summary>
public static class CommandForm
{
    /// <summary>The form as it was: what was corrected, over what is known of the request now.</summary>
    /// <param name="command">The command.</param>
    /// <param name="visit">The request as it stands.</param>
    /// <param name="words">The reader's language, in which States are named.</param>
    /// <param name="registers">The registers.</param>
    public static FormState Of(Command command, VisitRequest visit, Wording words, RegisterIndex registers)
    {
        ArgumentNullException.ThrowIfNull(visit);
        return command switch
        {
            Decide decide => Filled(
                (DecisionForm.Choice, decide.Verdict.ToString()),
                (DecisionForm.Words, decide.Text),
                (DecisionForm.Until, decide.Until is { } until ? Days.Write(until) : null)),
            TakePosition taken => Filled((PositionForm.Choice, taken.Position.ToString()), (PositionForm.Words, taken.Text)),
            SubmitClarification answer => Filled((ClarificationForm.Answer, answer.Answer)),
            Withdraw withdraw => Filled((EndingForm.Reason, withdraw.Reason)),
            Cancel cancel => Filled((EndingForm.Reason, cancel.Reason)),
            Postpone postpone => Filled(
                (EndingForm.Reason, postpone.Reason), (EndingForm.NotBefore, postpone.NotBefore is { } day ? Days.Write(day) : null)),
            AnswerInvitation answer => Filled(
                (AnswerForm.Choice, answer.Answer.ToString()),
                (AnswerForm.Words, answer.Text),
                (AnswerForm.OtherFirst, answer.OtherFirst is { } other ? Days.Write(other) : null)),
            ConfirmPlan { Experts: { } experts } confirm => Filled(
                (FormActions.Field, FormActions.Change), (PlanForm.Lead, confirm.Lead), (PlanForm.First, confirm.First is { } first ? Days.Write(first) : null))
                .With(PlanForm.Experts, experts),
            PlanAgain { Wishes: { } wishes } again => Filled(
                (FormActions.Field, FormActions.Again),
                (PlanAgainForm.Reason, again.Reason),
                (PlanAgainForm.NotBefore, wishes.NotBefore is { } notBefore ? Days.Write(notBefore) : null),
                (PlanAgainForm.NotAfter, wishes.NotAfter is { } notAfter ? Days.Write(notAfter) : null))
                .With(PlanAgainForm.Without, [.. wishes.Without.Select(PlanAgainForm.Write)])
                .With(PlanAgainForm.AskAgain, [.. wishes.AskAgain.Select(PlanAgainForm.Write)]),
            CompleteItem item => Filled(
                (FormActions.Field, item.IsDone ? FormActions.Complete : FormActions.Reopen),
                (ChecklistForm.Item, item.Item.ToString()),
                (ChecklistForm.Note(item.Item), item.Note)),
            SubmitParticipants list => Filled(
                (FormActions.Field, FormActions.Participants), (ParticipantsForm.Lines, ParticipantsForm.Write(list.Participants, words))),
            SubmitProgramme programme => Filled(
                [
                    (FormActions.Field, FormActions.Programme),
                    .. programme.Sessions.GroupBy(session => session.Day).Select(day => (ProgrammeForm.Sessions(day.Key), (string?)ProgrammeForm.Write(day, words))),
                ]),
            ClearNote cleared => Filled((NoteForm.Choice, cleared.Verdict.ToString()), (NoteForm.Words, cleared.Text)),
            SubmitNote submitted => Filled((FormActions.Field, FormActions.Act), (NoteForm.Remark, submitted.Remark)),
            ReportDay report => Filled([(FormActions.Field, FormActions.Act), .. ReportForm.Values(report.Day, report.Report)]),
            AskClarification asked => Registration(correction: null, asked.Question, visit, words, registers),
            ConfirmRegistration confirmed => Registration(confirmed.Correction, question: null, visit, words, registers),
            _ => Filled([.. DraftForms.Values(command)]),
        };
    }

    private static FormState Registration(
        RegistrationCorrection? correction, string? question, VisitRequest visit, Wording words, RegisterIndex registers)
    {
        var form = Filled((QuestionForm.Question, question));
        if (visit.Registration is not { } registration)
        {
            return form;
        }

        var facts = RegistrationRules.Correct(registration, correction, visit.Reference.State, []).Facts;
        return form with { Values = RegistrationFields.Values(facts, words, registers).Concat(form.Values).ToDictionary(StringComparer.Ordinal) };
    }

    private static FormState Filled(params ReadOnlySpan<(string Name, string? Value)> fields)
    {
        var values = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        foreach (var (name, value) in fields)
        {
            if (value is not null)
            {
                values[name] = [value];
            }
        }

        return new FormState(values, []);
    }
}
