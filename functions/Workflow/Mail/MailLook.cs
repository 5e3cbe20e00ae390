using System.Globalization;
using System.Text.RegularExpressions;
using Serverless.Domain.Notes;
using Serverless.Domain.Parties;
using Serverless.Domain.Register;
using Serverless.Domain.Requests;
using Serverless.Workflow.Calendars;
using Serverless.Workflow.Documents;
using Serverless.Workflow.Register;
using Serverless.Workflow.Requests;

namespace Serverless.Workflow.Mail;

/// <summary>Looks at a message: what it says, who wrote it, what it replies to, which requests it may be about.</summary>
/// <param name="reader">Reads messages inside the message.</param>
/// <param name="texts">Reads documents.</param>
/// <param name="checker">Finds out what files are.</param>
/// <param name="calendars">Reads answers of calendar programs.</param>
/// <param name="log">The ids known.</param>
/// <param name="registers">The registers.</param>
/// <param name="requests">The requests.</param>
/// <param name="identity">The address that replies go to.</param>
public sealed partial class MailLook(
    IMailReader reader,
    ITextReader texts,
    IDocumentChecker checker,
    ICalendarReader calendars,
    IMailLog log,
    IRegisters registers,
    IRequestStore requests,
    MailIdentity identity)
{
    private const string MailSource = "mail";
    private const int DeepestMessage = 2;
    private const int MostReferences = 5;
    private const int LongestThread = 50;

    internal async Task<MailSight> LookAsync(IncomingMail mail, MailArrival arrival, CancellationToken cancellationToken)
    {
        var index = await registers.GetAsync(cancellationToken);
        var senders = SenderParties.Of(mail.From?.Address, index);
        var parts = new List<SeenPart>();
        var found = new List<NoteText> { new(MailSource, mail.Text) };
        await ReadPartsAsync(mail, parts, found, depth: 0, cancellationToken);

        var answer = mail.Calendar is { } calendar ? calendars.Read(calendar.Text, mail.From?.Address).Answer : null;
        var mission = senders.FirstOrDefault(sender => sender.Kind == PartyKind.Mission);
        StateCode? state = mission is null ? null : StateCode.Parse(mission.Id);
        var answered = await AnsweredAsync(mail, cancellationToken);
        var note = new NoteReader(index).Read(found, state, DateOnly.FromDateTime(arrival.At.UtcDateTime));
        var context = new MailContext
        {
            Mail = mail,
            Senders = senders,
            Answered = answered,
            AnsweredVisit = answered?.Reference is { } thread ? await requests.FindAsync(thread, cancellationToken) : null,
            Returned = mail.Bounce?.OriginalMessageId is { } original && await log.FindAsync(original, cancellationToken) is { Direction: MailDirection.Out } sent
                ? sent
                : null,
            Mentioned = await MentionedAsync(mail.Subject, cancellationToken),
            Open = await OpenAsync(state, mail, index, cancellationToken),
            CalendarAnswer = answer,
            CalendarVisit = answer is null ? null : await requests.FindAsync(answer.Reference, cancellationToken),
            Attendees = SenderParties.Of(answer?.Attendee, index),
            SentBy = SenderParties.Of(answer?.SentBy, index),
            Absence = senders.FirstOrDefault(sender => sender.Kind == PartyKind.Expert) is { } expert
                ? AbsenceMail.Read(mail, arrival.DayAt(index.FindPerson(expert.Id)!.TimeZone))
                : null,
            AsksForVisit = note.AsksForVisit,
        };
        return new MailSight(context, index, parts, found, note);
    }

    // Only where it is a guess that is wanted are other States' requests looked for.
    private async Task<IReadOnlyList<VisitRequest>> OpenAsync(StateCode? sender, IncomingMail mail, RegisterIndex index, CancellationToken cancellationToken)
    {
        var states = index.FindStatesIn(mail.Subject).Select(mention => mention.State.Code).Append(sender ?? default).Distinct();
        var open = new List<VisitRequest>();
        foreach (var state in states.Where(state => state != default))
        {
            open.AddRange((await requests.ListOfAsync(state, cancellationToken)).Where(visit => !visit.Stage.IsEnd()));
        }

        return open;
    }

    private async Task ReadPartsAsync(
        IncomingMail mail, List<SeenPart> parts, List<NoteText> found, int depth, CancellationToken cancellationToken)
    {
        foreach (var part in mail.Parts)
        {
            var source = string.Create(CultureInfo.InvariantCulture, $"part-{parts.Count + 1}");
            if (part.ContentType == "message/rfc822" && depth < DeepestMessage)
            {
                var inner = await reader.ReadAsync(part.Content, recipient: null, cancellationToken);
                parts.Add(new SeenPart(part, source, TextReading.Of(inner.Text)));
                found.Add(new NoteText(source, inner.Text));
                await ReadPartsAsync(inner, parts, found, depth + 1, cancellationToken);
                continue;
            }

            var text = texts.Read(part.Name, part.Content, cancellationToken);
            parts.Add(new SeenPart(part, source, text, checker.Check(part.Name, part.ContentType, part.Content, cancellationToken)));
            if (text.Problem is null)
            {
                found.Add(new NoteText(source, text.Text));
            }
        }
    }

    private async Task<MailRecord?> AnsweredAsync(IncomingMail mail, CancellationToken cancellationToken)
    {
        var ids = mail.Recipients
            .Select(identity.TokenOf)
            .OfType<string>()
            .Select(identity.MessageId)
            .Concat(mail.Thread)
            .Distinct(StringComparer.Ordinal)
            .Take(LongestThread);
        foreach (var id in ids)
        {
            if (await log.FindAsync(id, cancellationToken) is { Reference: not null } record)
            {
                return record;
            }
        }

        return null;
    }

    private async Task<IReadOnlyList<VisitRequest>> MentionedAsync(string subject, CancellationToken cancellationToken)
    {
        var found = new List<VisitRequest>();
        foreach (var text in ReferenceForm().Matches(subject).Select(match => match.Value).Distinct(StringComparer.OrdinalIgnoreCase).Take(MostReferences))
        {
            if (Reference.TryParse(text, out var reference) && await requests.FindAsync(reference, cancellationToken) is { } visit)
            {
                found.Add(visit);
            }
        }

        return found;
    }

    [GeneratedRegex(@"\b[A-Za-z]{3}-[0-9]{4}-[0-9]{2,3}\b", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex ReferenceForm();
}
