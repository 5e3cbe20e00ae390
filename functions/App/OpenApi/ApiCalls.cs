using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Mvc;
using Serverless.App.Closing;
using Serverless.App.Commands;
using Serverless.App.Drafts;
using Serverless.App.Experts;
using Serverless.App.Links;
using Serverless.App.Mail;
using Serverless.App.Requests;
using Serverless.App.Triage;
using Serverless.Domain.Availability;
using Serverless.Domain.Bookings;
using Serverless.Domain.Documents;
using Serverless.Domain.Statistics;
using Serverless.Domain.Timeline;
using Serverless.Workflow.Notices;
using Serverless.Workflow.Triage;

namespace Serverless.App.OpenApi;

/// <summary>Every call of the API. A test holds it against the functions there are and what they answer.</summary>
internal static class ApiCalls
{
    private const string Problem = "application/problem+json";

    private static readonly ApiParameter Reference = new("reference", "path", "The request, such as GTM-2017-01.", IsRequired: true);
    private static readonly ApiParameter Expert = new("id", "path", "The expert's id.", IsRequired: true);
    private static readonly ApiParameter[] LinkHolder =
    [
        new("purpose", "path", "Feed, for a calendar feed, or Availability, for an expert's absences.", IsRequired: true),
        new("kind", "path", "The kind of party: Expert, Coordinator, Officer (the feed of all visits), Mission, Supporter or Partner.", IsRequired: true),
        new("id", "path", "The party's id, such as expert-01 or GTM.", IsRequired: true),
    ];

    private static readonly ApiParameter[] Document =
    [
        new(CommandAnswers.KeyHeader, "header", "The idempotency key, 1 to 200 characters.", IsRequired: true),
        new("by", "query", "Who sends the document, such as Officer/officer-01.", IsRequired: true),
        new("name", "query", "Its file name; needed unless Content-Disposition has it."),
        new("role", "query", "What it is: Attachment if not given, Programme or LetterOfReply. A new version stays what the document is."),
        new("language", "query", "In which language it is: ar, zh, en, fr, ru or es."),
    ];

    private static readonly ApiAnswer NotFound = Fault(404, "There is none.");
    private static readonly ApiAnswer Unreadable = Fault(400, "The call cannot be understood; the problem says what to write.");
    private static readonly ApiAnswer NoKey = new(401, "The function key is missing or wrong.");
    private static readonly ApiAnswer Absences = new(200, "All that is known of the expert.", typeof(ExpertAvailability));

    private static readonly ApiAnswer[] Upload =
    [
        new(202, "Document and command are safe; Location says where the outcome will be.", typeof(CommandStatus)),
        Unreadable,
        NotFound,
        Fault(409, "The key was used for another command."),
        Fault(413, "The document is too large."),
        Fault(415, "The body is no Word document and no form."),
        Fault(422, "The document is not taken in; the problem says why, and what to do."),
        NoKey,
    ];

    private static readonly ApiAnswer[] Taken =
    [
        new(201, "The request has it; Location says where.", typeof(RequestDocument)),
        new(202, "It is safe; Location says where its outcome will be.", typeof(CommandStatus)),
        Unreadable,
        Fault(403, "Whoever sends it may not, or the document is not replaced by hand."),
        NotFound,
        Fault(413, "It is too large."),
        Fault(422, "The document is not taken in; the problem says why and what to do."),
        NoKey,
    ];

    internal static IReadOnlyList<ApiCall> All { get; } =
    [
        new("ListRequests", "get", "/api/requests", "Lists the open requests, or those closed in a year, a page at a time.")
        {
            Parameters =
            [
                new("closed", "query", "A year: the requests whose case ended in it. Without it the open ones."),
                new("stage", "query", "Only those in this stage."),
                new("state", "query", "Only those of this State, by its ISO 3166-1 alpha-3 code."),
                new("overdue", "query", "true: only those that are late; false: only those that are not."),
                new("after", "query", "Goes on after this reference; the answer's next has it."),
            ],
            Answers = [new(200, "The page.", typeof(RequestListAnswer)), Unreadable, NoKey],
        },
        new("GetRequest", "get", "/api/requests/{reference}", "Tells where a request stands, what it waits for, since when, until when and why.")
        {
            Parameters = [Reference, new("If-None-Match", "header", "The ETag that the caller has already.")],
            Answers = [new(200, "The status.", typeof(RequestAnswer)), new(304, "The caller has it already."), NotFound, Fault(410, "It was removed under the retention rule."), NoKey],
        },
        new("GetTimeline", "get", "/api/requests/{reference}/timeline", "Tells everything that happened, each entry with its hash.")
        {
            Parameters = [Reference],
            Answers = [new(200, "The entries in order.", typeof(TimelineEntry[])), NotFound, NoKey],
        },
        new("GetPlan", "get", "/api/requests/{reference}/plan", "Tells which team and dates the planner proposed, why, what else was possible, or what conflicts.")
        {
            Parameters =
            [
                Reference,
                new("round", "query", "The round, from 1; the newest if not given."),
                new("If-None-Match", "header", "The ETag that the caller has already."),
            ],
            Answers = [new(200, "The plan of that round.", typeof(PlanAnswer)), new(304, "The caller has it already."), Unreadable, NotFound, NoKey],
        },
        new("GetDraft", "get", "/api/requests/{reference}/draft", "Tells how far the draft action plan is: versions, rounds, who returned what, who agreed, how it ended.")
        {
            Parameters = [Reference, new("If-None-Match", "header", "The ETag that the caller has already.")],
            Answers = [new(200, "The state.", typeof(DraftAnswer)), new(304, "The caller has it already."), NotFound, NoKey],
        },
        new("GetDraftLedger", "get", "/api/requests/{reference}/draft/ledger", "Lists what reviewers said and changed and what became of it, a page at a time, private entries included.")
        {
            Parameters =
            [
                Reference,
                new("round", "query", "Only what came back in this round, from 1."),
                new("return", "query", "Only what came with this return, such as 1.2."),
                new("after", "query", "Goes on after this entry; the answer's next has it."),
            ],
            Answers = [new(200, "The page.", typeof(LedgerAnswer)), Unreadable, NotFound, NoKey],
        },
        new("GetDraftRedline", "get", "/api/requests/{reference}/draft/redline", "Gives what became of one version of the draft in another, as a Word document with tracked changes.")
        {
            Parameters =
            [
                Reference,
                new("from", "query", "The version that is shown with its changes; the one before the newest if not given."),
                new("to", "query", "The version that they lead to, earlier or later; the newest if not given."),
                new("return", "query", "A return such as 1.2, in place of two versions: what a reviewer made of the version that went round."),
            ],
            Answers =
            [
                new(200, "The document.", ContentType: MediaTypes.Docx),
                new(206, "The range asked for.", ContentType: MediaTypes.Docx),
                Unreadable,
                NotFound,
                new(416, "The range lies outside the content."),
                Fault(422, "A version cannot be read."),
                NoKey,
            ],
        },
        new("PostDraftReturn", "post", "/api/requests/{reference}/draft/returns", "Takes a draft in that a reviewer sends back, with tracked changes, comments, or words beside it.")
        {
            Parameters =
            [
                Reference,
                new("by", "query", "Who sends it in: kind, slash, id, such as Mission/GTM or Reviewer/r1.", IsRequired: true),
                new("for", "query", "Whose return it is, where somebody else sends it in."),
                new("private", "query", "true: for the editors alone."),
                new("name", "query", "The file's name, where the document is the body."),
                new(CommandAnswers.KeyHeader, "header", "The idempotency key, 1 to 200 characters.", IsRequired: true),
            ],
            BodyType = MediaTypes.Docx,
            TakesForm = true,
            Answers = Upload,
        },
        new("PutDraft", "put", "/api/requests/{reference}/draft", "Takes the editor's next version of the draft in, in place of the newest. The same version sent again is the same command.")
        {
            Parameters =
            [
                Reference,
                new("by", "query", "Who sends it in: kind, slash, id, such as Expert/expert-01.", IsRequired: true),
                new("remark", "query", "What is to be known of the version."),
                new("name", "query", "The file's name, where the document is the body."),
                new("If-Match", "header", "The number of the version that it replaces, in quotation marks, or the ETag of the draft's state.", IsRequired: true),
            ],
            BodyType = MediaTypes.Docx,
            TakesForm = true,
            Answers = [.. Upload, Fault(412, "There is a newer version by now."), Fault(428, "It is not said which version is replaced.")],
        },
        new("GetDocument", "get", "/api/requests/{reference}/documents/{id}/{version}", "Gives a version of a document; ranges are honoured.")
        {
            Parameters =
            [
                Reference,
                new("id", "path", "The document's id in the status.", IsRequired: true),
                new("version", "path", "The version, from 1.", IsRequired: true),
                new("Range", "header", "A range of bytes (RFC 9110, 14)."),
            ],
            Answers =
            [
                new(200, "The content.", ContentType: "application/octet-stream"),
                new(206, "The range asked for.", ContentType: "application/octet-stream"),
                NotFound,
                new(416, "The range lies outside the content."),
                NoKey,
            ],
        },
        new("GetArchive", "get", "/api/requests/{reference}/archive", "Gives the whole case in one ZIP, once it is over; ranges are honoured.")
        {
            Parameters = [Reference, new("If-None-Match", "header", "The ETag that the caller has already."), new("Range", "header", "A range of bytes (RFC 9110, 14).")],
            Answers =
            [
                new(200, "The archive.", ContentType: "application/zip"),
                new(206, "The range asked for.", ContentType: "application/zip"),
                new(304, "The caller has it already."),
                NotFound,
                Fault(409, "The case is open."),
                new(416, "The range lies outside the archive."),
                NoKey,
            ],
        },
        new("DeleteRequest", "delete", "/api/requests/{reference}", "Removes a case that is over and whose archive somebody has; the same call again completes it.")
        {
            Parameters =
            [
                Reference,
                new("by", "query", "The officer who removes it, such as Officer/officer-01.", IsRequired: true),
                new("archived", "query", "The hash of the archive that the caller has; not needed once the archive was fetched."),
            ],
            Answers =
            [
                new(200, "What is left of it.", typeof(RemovedAnswer)),
                Unreadable,
                NotFound,
                Fault(409, "The case is open, or nobody has its archive as it stands now."),
                NoKey,
            ],
        },
        new("GetStatistics", "get", "/api/statistics", "Tells what became of the requests whose case ended in a year, and how long they took.")
        {
            Parameters = [new("year", "query", "The year; this one if not given.")],
            Answers = [new(200, "The figures.", typeof(YearStatistics)), Unreadable, NoKey],
        },
        new("PostDocument", "post", "/api/requests/{reference}/documents", "Adds a document to a request. The same key again is the same document.")
        {
            Parameters = [Reference, .. Document],
            BodyType = "application/octet-stream",
            Answers = [.. Taken, Fault(409, "The key was used for another document, or the case is over.")],
        },
        new("PutDocument", "put", "/api/requests/{reference}/documents/{id}", "Adds the next version of a document; all earlier ones stay.")
        {
            Parameters =
            [
                Reference,
                new("id", "path", "The document's id in the status.", IsRequired: true),
                new("If-Match", "header", "The version that this one follows: its hash or its number, in quotation marks.", IsRequired: true),
                .. Document,
            ],
            BodyType = "application/octet-stream",
            Answers =
            [
                .. Taken,
                Fault(409, "The key was used for another document, or the case is over."),
                Fault(412, "There is a newer version than the caller has seen; ETag has its hash."),
                Fault(428, "If-Match is missing."),
            ],
        },
        new("PostCommand", "post", "/api/requests/{reference}/commands", "Asks something of a request. The same key again is the same command.")
        {
            Parameters = [Reference, new(CommandAnswers.KeyHeader, "header", "The idempotency key, 1 to 200 characters.", IsRequired: true)],
            Body = typeof(CommandBody),
            BodyType = "application/json",
            Answers =
            [
                new(202, "It is safe; Location says where its outcome will be.", typeof(CommandStatus)),
                Unreadable,
                Fault(403, "Whoever asks may not."),
                NotFound,
                Fault(409, "The key was used for another command."),
                NoKey,
            ],
        },
        new("GetCommand", "get", "/api/requests/{reference}/commands/{key}", "Tells what became of a command.")
        {
            Parameters = [Reference, new("key", "path", "Its idempotency key.", IsRequired: true)],
            Answers = [new(200, "Its state.", typeof(CommandStatus)), NotFound, NoKey],
        },
        new("PostMail", "post", "/api/mail", "Takes a raw message in, as a mail gateway has it.")
        {
            Parameters = [new("recipient", "query", "The envelope's recipient.")],
            BodyType = "message/rfc822",
            Answers =
            [
                new(202, "The message is safe.", typeof(MailReceipt)),
                Unreadable,
                Fault(413, "It is larger than a mail can be."),
                Fault(415, "The body is no raw message."),
                NoKey,
            ],
        },
        new("ListTriage", "get", "/api/triage", "Lists the mails that wait for an officer to say where they belong, each with ranked guesses.")
        {
            Answers = [new(200, "The mails, the oldest first.", typeof(TriageItem[])), NoKey],
        },
        new("AssignMail", "post", "/api/triage/{id}/assignment", "Says where a mail belongs: a new request of a State, a request there is, or nowhere.")
        {
            Parameters = [new("id", "path", "The mail's id.", IsRequired: true)],
            Body = typeof(AssignmentBody),
            BodyType = "application/json",
            Answers =
            [
                new(200, "The mail as it stands now.", typeof(TriageItem)),
                Unreadable,
                Fault(403, "Whoever asks may not."),
                NotFound,
                Fault(409, "Somebody was first; the problem says who, and what was said."),
                Fault(422, "It cannot be put there."),
                NoKey,
            ],
        },
        new("ListMutes", "get", "/api/mutes", "Lists the addresses that nothing is sent to, because mail to them came back.")
        {
            Answers = [new(200, "The addresses.", typeof(Mute[])), NoKey],
        },
        new("LiftMute", "delete", "/api/mutes/{address}", "Lets an address be written to again.")
        {
            Parameters = [new("address", "path", "The address.", IsRequired: true)],
            Answers = [new(204, "It is written to again."), NotFound, NoKey],
        },
        new("ListExperts", "get", "/api/experts", "Lists the Group of Experts.")
        {
            Answers = [new(200, "The experts, by id.", typeof(ExpertAnswer[])), NoKey],
        },
        new("GetAvailability", "get", "/api/experts/{id}/availability", "Tells when an expert is away, and whence that is known.")
        {
            Parameters = [Expert],
            Answers = [Absences, NotFound, NoKey],
        },
        new("PutAvailability", "put", "/api/experts/{id}/availability", "States an expert's absences, in place of those stated by this call before.")
        {
            Parameters = [Expert],
            Body = typeof(AwayBody[]),
            BodyType = "application/json",
            Answers = [Absences, Unreadable, NotFound, Fault(422, "An absence is not possible."), NoKey],
        },
        new("PutCalendar", "put", "/api/experts/{id}/calendar", "Takes an expert's calendar: the address of one that is read every day, or a file as text/calendar.")
        {
            Parameters = [Expert],
            Body = typeof(CalendarBody),
            BodyType = "application/json",
            Answers =
            [
                Absences,
                Unreadable,
                NotFound,
                Fault(413, "The file is too large."),
                Fault(415, "The body is neither."),
                Fault(422, "The calendar cannot be read, or its address not taken."),
                NoKey,
            ],
        },
        new("ReplaceLink", "post", "/api/links/{purpose}/{kind}/{id}", "Makes a link that stands, to a calendar feed or an expert's absences; those the party had before end.")
        {
            Parameters = LinkHolder,
            Answers = [new(200, "The address; it is told once.", typeof(LinkAnswer)), Unreadable, NotFound, Fault(422, "Links of that purpose do not stand."), NoKey],
        },
        new("EndLinks", "delete", "/api/links/{purpose}/{kind}/{id}", "Ends all standing links of a purpose that a party has.")
        {
            Parameters = LinkHolder,
            Answers = [new(204, "There are none any more."), Unreadable, Fault(422, "Links of that purpose do not stand."), NoKey],
        },
        new("ListBookings", "get", "/api/bookings", "Lists which day of which expert belongs to which request.")
        {
            Parameters =
            [
                new("from", "query", "The first day; today if not given."),
                new("until", "query", "The last day; half a year later if not given."),
            ],
            Answers = [new(200, "The bookings, by expert and day.", typeof(Booking[])), Unreadable, NoKey],
        },
        new("GetOpenApi", "get", "/api/openapi.json", "Gives this document.")
        {
            Answers = [new(200, "The document.", typeof(JsonObject))],
            NeedsKey = false,
        },
        new("HealthLive", "get", "/api/health/live", "Tells that the process answers.")
        {
            Answers = [new(200, "It does.", typeof(JsonObject))],
            NeedsKey = false,
        },
        new("HealthReady", "get", "/api/health/ready", "Tells whether every part that the app cannot work without does its work.")
        {
            Answers = [new(200, "All do.", typeof(JsonObject)), new(503, "One does not; it is named.", typeof(JsonObject))],
            NeedsKey = false,
        },
    ];

    private static ApiAnswer Fault(int status, string says) => new(status, says, typeof(ProblemDetails), Problem);
}
