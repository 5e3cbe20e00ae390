using Serverless.Domain.Parties;
using Serverless.Domain.Register;
using Serverless.Workflow.Triage;

namespace Serverless.Workflow.Mail;

/// <summary>Ranks where a message that could not be placed may belong.</summary>
internal static class MailGuesses
{
    private const int Most = 6;
    private const int ByThread = 90;
    private const int BySubject = 70;
    private const int NewNote = 60;
    private const int BySender = 50;
    private const int ByName = 30;

    internal static IReadOnlyList<TriageGuess> Rank(MailContext context, RegisterIndex index)
    {
        var guesses = new List<TriageGuess>();
        if (context.Answered is { Reference: { } answered } record)
        {
            guesses.Add(new TriageGuess(null, answered, record.Party ?? Mission(answered.State), ByThread, "It replies in the thread of this request."));
        }

        guesses.AddRange(context.Mentioned.Select(visit => new TriageGuess(
            null, visit.Reference, Mission(visit.Reference.State), BySubject, "Its subject names this request.")));
        foreach (var mission in context.Senders.Where(sender => sender.Kind == PartyKind.Mission))
        {
            var state = StateCode.Parse(mission.Id);
            guesses.Add(new TriageGuess(
                state,
                null,
                mission,
                context.AsksForVisit ? NewNote + (ByThread - BySubject) : BySender,
                context.AsksForVisit ? "The mission's address, and it asks for a visit." : "The mission's address."));
            guesses.AddRange(Open(context, state, mission, BySender, "An open request of the sender's State."));
        }

        foreach (var state in index.FindStatesIn($"{context.Mail.Subject}\n{context.Mail.Text}").Select(mention => mention.State.Code).Distinct())
        {
            if (context.AsksForVisit)
            {
                guesses.Add(new TriageGuess(state, null, Mission(state), NewNote, "It names this State and asks for a visit."));
            }

            guesses.AddRange(Open(context, state, Mission(state), ByName, "It names this State, which has an open request."));
        }

        return
        [
            .. guesses
                .OrderByDescending(guess => guess.Score)
                .ThenBy(guess => guess.Reference?.ToString() ?? guess.State.ToString(), StringComparer.Ordinal)
                .DistinctBy(guess => (guess.State, guess.Reference))
                .Take(Most),
        ];
    }

    private static IEnumerable<TriageGuess> Open(MailContext context, StateCode state, Party by, int score, string why) =>
        context.Open.Where(visit => visit.Reference.State == state).Select(visit => new TriageGuess(null, visit.Reference, by, score, why));

    private static Party Mission(StateCode state) => new(PartyKind.Mission, state.ToString());
}
