using System.Reflection;
using CsCheck;
using Microsoft.Extensions.Logging.Abstractions;
using Serverless.Domain.Invitations;
using Serverless.Domain.Requests;
using Serverless.Scheduling.Calendars;
using Serverless.Workflow.Calendars;

namespace Serverless.Tests.Scheduling.Calendars;

public sealed class CalendarReaderTests
{
    private const string Expert = "expert+1540@un.example";

    private static readonly CalendarReader Reader = new(Visits.Identity, NullLogger<CalendarReader>.Instance);

    private static readonly string[] Samples =
        ["outlook-accepted.ics", "google-declined.ics", "thunderbird-tentative.ics", "outlook-proposed.ics", "google-proposed.ics"];

    private static readonly CalendarAnswer Answer = new()
    {
        Reference = Reference.Parse("GTM-2017-01"),
        Sequence = 3,
        Attendee = Expert,
        Kind = CalendarAnswerKind.Accepted,
        At = new DateTimeOffset(2017, 11, 21, 8, 15, 2, TimeSpan.Zero),
    };

    [Fact]
    public void Read_AnswersOfUsualPrograms_AreUnderstood()
    {
        var central = TimeSpan.FromHours(-6);
        var later = new ProposedTime(new DateTimeOffset(2017, 12, 4, 9, 0, 0, central), new DateTimeOffset(2017, 12, 5, 17, 0, 0, central));

        Assert.Equal(Answer with { Comment = "I arrive the day before, by the morning flight." }, Read("outlook-accepted.ics"));
        Assert.Equal(Answer with { Kind = CalendarAnswerKind.Declined, Comment = "Teaching that week" }, Read("google-declined.ics"));
        Assert.Equal(Answer with { Kind = CalendarAnswerKind.Tentative, SentBy = "office@un.example" }, Read("thunderbird-tentative.ics"));
        Assert.Equal(Answer with { Kind = CalendarAnswerKind.Proposed, Proposed = later, Comment = "A week later suits me." }, Read("outlook-proposed.ics"));
        Assert.Equal(Answer with { Kind = CalendarAnswerKind.Proposed, Proposed = later, Comment = "A week later suits me." }, Read("google-proposed.ics"));
    }

    [Fact]
    public void Read_OwnInvitationAnswered_BelongsToItsRequestAndVersion()
    {
        var invitation = new InvitationWriter(Visits.Identity).Write(Visits.Guatemala with { Sequence = 7, Attendees = [Visits.Expert] }).Text;
        var reply = invitation.Replace("METHOD:REQUEST", "METHOD:REPLY", StringComparison.Ordinal).Replace("NEEDS-ACTION", "ACCEPTED", StringComparison.Ordinal);

        var answer = Reader.Read(reply, Expert).Answer;

        Assert.Equal((Visits.Guatemala.Reference, 7, Expert, CalendarAnswerKind.Accepted), (answer!.Reference, answer.Sequence, answer.Attendee, answer.Kind));
    }

    [Theory]
    [InlineData("METHOD:REPLY", "METHOD:REFRESH", CalendarAnswerKind.Refresh)]
    [InlineData("METHOD:REPLY", "METHOD:CANCEL", CalendarAnswerKind.Removed)]
    [InlineData("PARTSTAT=ACCEPTED", "PARTSTAT=DELEGATED;DELEGATED-TO=\"mailto:other@un.example\"", CalendarAnswerKind.Delegated)]
    public void Read_WhatNeedsAPerson_IsToldApart(string text, string other, CalendarAnswerKind kind) =>
        Assert.Equal(kind, Reader.Read(Sample("outlook-accepted.ics").Replace(text, other, StringComparison.Ordinal), Expert).Answer?.Kind);

    [Theory]
    [InlineData("METHOD:REPLY", "METHOD:REQUEST", CalendarProblem.NoAnswer)]
    [InlineData("PARTSTAT=ACCEPTED", "PARTSTAT=NEEDS-ACTION", CalendarProblem.NoAnswer)]
    [InlineData("GTM-2017-01@committee1540.example", "GTM-2017-01@elsewhere.example", CalendarProblem.UnknownEntry)]
    [InlineData("UID:GTM-2017-01@committee1540.example\n", "", CalendarProblem.UnknownEntry)]
    [InlineData("ATTENDEE;PARTSTAT=ACCEPTED", "X-ATTENDEE;PARTSTAT=ACCEPTED", CalendarProblem.Ambiguous)]
    [InlineData("END:VEVENT", "ATTENDEE;PARTSTAT=DECLINED:mailto:x@un.example\nATTENDEE;PARTSTAT=DECLINED:mailto:y@un.example\nEND:VEVENT", null)]
    [InlineData("END:VEVENT", "END:VEVENT\nBEGIN:VEVENT\nUID:GTM-2017-01@committee1540.example\nEND:VEVENT", CalendarProblem.Ambiguous)]
    [InlineData("END:VEVENT", "END:VTODO", CalendarProblem.Unreadable)]
    [InlineData("BEGIN:VCALENDAR", "Dear all,", CalendarProblem.Unreadable)]
    public void Read_NoUsableAnswer_SaysWhy(string text, string other, CalendarProblem? problem)
    {
        var reading = Reader.Read(Sample("outlook-accepted.ics").Replace(text, other, StringComparison.Ordinal), Expert);

        Assert.Equal(problem, reading.Problem);
        Assert.Equal(problem is null, reading.Answer is { Attendee: Expert, Kind: CalendarAnswerKind.Accepted });
        Assert.Equal(problem is null, reading.Message is null);
    }

    [Fact]
    public void Read_SeveralAttendeesAndAnotherSender_IsNobodysAnswer() =>
        Assert.Equal(CalendarProblem.Ambiguous, Reader.Read(Sample("google-proposed.ics"), "stranger@un.example").Problem);

    [Fact]
    public void Read_NoTimeStamp_HasNone() =>
        Assert.Null(Reader.Read(Sample("outlook-accepted.ics").Replace("DTSTAMP:20171121T081502Z\n", string.Empty, StringComparison.Ordinal), Expert).Answer!.At);

    [Fact]
    public void Read_Rubbish_NeverThrows() =>
        Rubbish.Of([.. Samples.Select(Sample)]).Sample(
            text =>
            {
                var reading = Reader.Read(text, Expert);
                Assert.True(reading.Answer is null == reading.Message is { Length: > 0 });
            },
            iter: 3000);

    private static CalendarAnswer? Read(string sample) => Reader.Read(Sample(sample), Expert).Answer;

    private static string Sample(string name)
    {
        using var stream = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!);
        return stream.ReadToEnd().ReplaceLineEndings("\n");
    }
}
