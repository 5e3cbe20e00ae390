using MimeKit;
using Serverless.Domain.Bookings;
using Serverless.Domain.Notices;
using Serverless.Domain.Parties;
using Serverless.Domain.Planning;
using Serverless.Domain.Requests;
using Serverless.Domain.Timeline;
using Serverless.Domain.Visits;
using Serverless.Local.Replay;
using Serverless.Local.Replay.Checking;

namespace Serverless.Tests.Cases;

/// <summary>What is told at the end of a case whose bookings, calendars and plans do not fit each other.</summary>
public sealed class ConsistencyTests
{
    private static readonly Reference Request = Reference.Parse("GTM-2017-01");
    private static readonly DateTimeOffset Noon = new(2017, 11, 20, 12, 0, 0, TimeSpan.Zero);
    private static readonly DateOnly First = new(2017, 11, 27);
    private static readonly Party Expert = new(PartyKind.Expert, "expert-01");

    [Fact]
    public void Check_EverythingFits_NothingIsTold() =>
        Assert.Empty(Check(Held(), Sent(NoticeKind.VisitAsked, 1), Sent(NoticeKind.VisitConfirmed, 2, minutes: 1)));

    [Fact]
    public void Check_Bookings_MissingOrDoubledAreTold()
    {
        Assert.Contains("should have", Assert.Single(Check([.. Held().Skip(1)], Sent(NoticeKind.VisitConfirmed, 2))), StringComparison.Ordinal);
        Assert.Contains(
            "expert-01 is booked twice on 2017-11-27",
            Check([.. Held(), new Booking("expert-01", First, Reference.Parse("SLV-2017-01"), 1, BookingKind.Held, Noon)], Sent(NoticeKind.VisitConfirmed, 2)));
    }

    [Fact]
    public void Check_TwoMailsAtOnce_AreTold() => Assert.Contains(
        "got 2 mails about GTM-2017-01",
        Assert.Single(Check(Held(), Sent(NoticeKind.VisitConfirmed, 2), Sent(NoticeKind.PreparationAsked, sequence: null))),
        StringComparison.Ordinal);

    [Fact]
    public void Check_Calendars_WrongOnesAreTold()
    {
        Assert.Contains("the last calendar entry is that of VisitPostponed", Told(Sent(NoticeKind.VisitAsked, 1), Sent(NoticeKind.VisitPostponed, 2, minutes: 1)), StringComparison.Ordinal);
        Assert.Contains("(SEQUENCE 1) after VisitAsked (SEQUENCE 1)", Told(Sent(NoticeKind.VisitAsked, 1), Sent(NoticeKind.VisitConfirmed, 1, minutes: 1)), StringComparison.Ordinal);
        Assert.Contains("taken back that they had not got", Told(Sent(NoticeKind.InvitationWithdrawn, 1, to: "expert-02")), StringComparison.Ordinal);
        Assert.Contains("still has the calendar entry of VisitAsked", Told(Sent(NoticeKind.VisitAsked, 1, to: "expert-02")), StringComparison.Ordinal);
        Assert.Contains(
            "InvitationWithdrawn (SEQUENCE 3) after InvitationWithdrawn (SEQUENCE 2)",
            Told(Sent(NoticeKind.VisitAsked, 1, to: "expert-02"), Sent(NoticeKind.InvitationWithdrawn, 2, "expert-02", 1), Sent(NoticeKind.InvitationWithdrawn, 3, "expert-02", 2)),
            StringComparison.Ordinal);
    }

    private static string Told(params (SentMail Mail, DateTimeOffset At)[] sent) => Assert.Single(Check(Held(), sent));

    private static List<string> Check(IReadOnlyList<Booking> bookings, params (SentMail Mail, DateTimeOffset At)[] sent)
    {
        var plan = new VisitPlan(1, First, First.AddDays(1), [new Assignment("expert-01", IsLead: true)], [new Invitation(Expert, IsRequired: true, 1, Noon) { Answer = InvitationAnswer.Accept }])
        {
            AgreedAt = Noon,
        };
        return
        [
            .. Consistency.Check(
                [VisitRequest.Begin(Request, Noon) with { Plan = plan }],
                new Dictionary<Reference, List<TimelineEntry>> { [Request] = [] },
                bookings,
                sent,
                new PlanningRules()),
        ];
    }

    private static List<Booking> Held() =>
        [.. Enumerable.Range(-1, 4).Select(day => new Booking("expert-01", First.AddDays(day), Request, 1, BookingKind.Confirmed, HeldUntil: null))];

    private static (SentMail Mail, DateTimeOffset At) Sent(NoticeKind kind, int? sequence, string to = "expert-01", int minutes = 0)
    {
        var method = kind is NoticeKind.InvitationWithdrawn or NoticeKind.VisitPostponed ? "CANCEL" : "REQUEST";
        var calendar = $"BEGIN:VCALENDAR\r\nMETHOD:{method}\r\nBEGIN:VEVENT\r\nDTSTART;TZID=America/Guate\r\n mala:20171127T090000\r\nSEQUENCE:{sequence}\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
        var body = new Multipart("alternative") { new TextPart("plain") { Text = "words" } };
        if (sequence is not null)
        {
            body.Add(new TextPart("calendar") { Text = calendar });
        }

        var message = new MimeMessage { Body = body };
        message.To.Add(new MailboxAddress(string.Empty, $"{to}@committee1540.example"));
        return (new SentMail("file", message, "words", to, kind, "notice", Request), Noon.AddMinutes(minutes));
    }
}
