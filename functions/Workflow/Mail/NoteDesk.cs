using System.Globalization;
using Microsoft.DurableTask.Client;
using NodaTime;
using Serverless.Domain.Commands;
using Serverless.Domain.Documents;
using Serverless.Domain.Notes;
using Serverless.Domain.Parties;
using Serverless.Domain.Policies;
using Serverless.Domain.Requests;
using Serverless.Workflow.Commands;
using Serverless.Workflow.Documents;
using Serverless.Workflow.Process;
using Serverless.Workflow.Requests;

namespace Serverless.Workflow.Mail;

/// <summary>Begins the request that a note asks for, or recognises the note as a copy of one that is here already.</summary>
/// <param name="requests">The requests.</param>
/// <param name="filing">Keeps the documents.</param>
/// <param name="commands">Takes the command that files a copy.</param>
/// <param name="threads">Lets later mails of the thread find the request.</param>
/// <param name="policy">The policy.</param>
public sealed class NoteDesk(
    IRequestStore requests, MailFiling filing, CommandDesk commands, MailThreads threads, Policy policy)
{
    // The same note comes by a second route within days; after this a note that looks the same is a new one.
    private static readonly TimeSpan CopiesComeWithin = TimeSpan.FromDays(60);

    internal async Task<MailRecord> ReceiveAsync(
        DurableTaskClient client, ReceivedNote note, MailRecord claimed, CancellationToken cancellationToken)
    {
        var fingerprint = NoteFingerprint.Of(note.Look.Note, note.Look.Texts);
        if (await FindOriginalAsync(note, claimed, fingerprint, cancellationToken) is { } original)
        {
            return await FileCopyAsync(client, note, original, claimed, cancellationToken);
        }

        // By its content: two copies that arrive at the same moment by two routes begin one request.
        var visit = await requests.BeginAsync(
            note.State,
            Year(note.Arrival.At),
            NoteLikeness.Of(fingerprint, fingerprint).IsSame ? fingerprint.ToString() : claimed.MessageId,
            reference => Begin(reference, note, claimed, fingerprint),
            cancellationToken);
        if (visit.NoteMessageId != claimed.MessageId)
        {
            return await FileCopyAsync(client, note, visit, claimed, cancellationToken);
        }

        await filing.StoreAsync(visit.Reference, visit.Documents, note.Look, note.Arrival, cancellationToken);
        await CaseStarter.StartAsync(client, VisitCase.Of(visit, policy), cancellationToken);
        await threads.JoinAsync(note.Look.Context.Mail, visit.Reference, claimed.At, cancellationToken);
        return claimed with
        {
            Effect = MailEffect.Begun,
            Reference = visit.Reference,
            Party = new Party(PartyKind.Mission, note.State.ToString()),
            Detail = $"{visit.Reference} began with it.",
        };
    }

    private async Task<VisitRequest?> FindOriginalAsync(
        ReceivedNote note, MailRecord claimed, NoteFingerprint fingerprint, CancellationToken cancellationToken)
    {
        var earlier = await requests.ListOfAsync(note.State, cancellationToken);
        return earlier.FirstOrDefault(visit =>
            visit.NoteMessageId != claimed.MessageId
            && claimed.At - visit.Periods[0].From < CopiesComeWithin
            && NoteFingerprint.TryParse(visit.Registration?.Fingerprint) is { } known
            && NoteLikeness.Of(known, fingerprint).IsSame);
    }

    private async Task<MailRecord> FileCopyAsync(
        DurableTaskClient client, ReceivedNote note, VisitRequest original, MailRecord claimed, CancellationToken cancellationToken)
    {
        var mission = new Party(PartyKind.Mission, note.State.ToString());
        var documents = await filing.KeepAsync(original.Reference, note.Look, note.Arrival, cancellationToken, mission);
        var envelope = new CommandEnvelope(
            original.Reference,
            $"mail/{note.Arrival.Hash}",
            mission,
            Channel.Mail,
            note.Arrival.At,
            new FileMail(note.Look.Context.Mail.Subject, documents, IsCopy: true));
        if (!original.Stage.IsEnd())
        {
            // The copy may be quicker than the note itself, whose case is about to start; nobody hears a command before that.
            await CaseStarter.StartAsync(client, VisitCase.Of(original, policy), cancellationToken);
        }

        await commands.SubmitAsync(client, envelope, cancellationToken);
        await threads.JoinAsync(note.Look.Context.Mail, original.Reference, claimed.At, cancellationToken);
        return claimed with
        {
            Effect = MailEffect.Copied, Reference = original.Reference, Party = mission, Detail = $"Another copy of the note of {original.Reference}.",
        };
    }

    private VisitRequest Begin(Reference reference, ReceivedNote note, MailRecord claimed, NoteFingerprint fingerprint)
    {
        var look = note.Look;
        var documents = Documents(look, note.Arrival, new Party(PartyKind.Mission, note.State.ToString()));
        var facts = NamedByDocument(look, documents);
        return VisitRequest.Begin(reference, note.Arrival.At) with
        {
            NoteMessageId = claimed.MessageId,
            Documents = documents,
            Registration = RegistrationRules.Make(facts, note.IsVerified, policy.Registration.RequiredFacts, Concerns(look, documents)) with
            {
                Fingerprint = fingerprint.ToString(),
            },
        };
    }

    // What an officer should know even if every fact is there.
    private static List<string> Concerns(MailSight look, IReadOnlyList<DocumentEntry> documents) =>
    [
        .. documents.Where((document, index) => document.Warning is not null && !IsOfUnknownKind(look, index)).Select(document => $"{document.Name}: {document.Warning}"),
        .. look.Context.Mail.Nature == Domain.Mail.MailNature.Personal ? (string[])[] : ["No person wrote the mail that it came in."],
    ];

    // A logo in a signature, such as a GIF, is no concern, though it is not taken for a document. The message itself comes first.
    private static bool IsOfUnknownKind(MailSight look, int index) =>
        index > 0 && look.Parts[index - 1] is { Refusal.Problem: DocumentProblem.UnknownKind, Part.Warning: null };

    private static List<DocumentEntry> Documents(MailSight look, MailArrival arrival, Party mission)
    {
        var entries = new List<DocumentEntry> { MailFiling.MessageEntry("message", look, arrival, mission) };
        var attachments = 0;
        foreach (var part in look.Parts)
        {
            var role = look.Note.Kinds.GetValueOrDefault(part.Source) switch
            {
                NoteTextKind.Note => DocumentRole.Note,
                NoteTextKind.Letter => DocumentRole.Letter,
                _ => DocumentRole.Attachment,
            };
            var id = role == DocumentRole.Attachment || entries.Any(entry => entry.Role == role)
                ? string.Create(CultureInfo.InvariantCulture, $"attachment-{++attachments}")
                : role.ToString().ToLowerInvariant();
            entries.Add(part.Entry(id, role, mission));
        }

        return entries;
    }

    // Evidence is shown beside the documents, so it names them as the request does.
    private static NoteFacts NamedByDocument(MailSight look, IReadOnlyList<DocumentEntry> documents)
    {
        var names = look.Parts
            .Zip(documents.Skip(1))
            .ToDictionary(pair => pair.First.Source, pair => pair.Second.Id, StringComparer.Ordinal);
        return look.Note.Facts.Renamed(source => names.GetValueOrDefault(source, source));
    }

    private int Year(DateTimeOffset at) =>
        Instant.FromDateTimeOffset(at).InZone(DateTimeZoneProviders.Tzdb[policy.Headquarters.TimeZone]).Year;
}
