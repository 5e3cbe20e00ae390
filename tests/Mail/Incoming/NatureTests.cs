using Serverless.Domain.Mail;

namespace Serverless.Tests.Mail.Incoming;

/// <summary>What kind of message it is: found before anything can answer it.</summary>
public sealed class NatureTests
{
    [Theory]
    [InlineData("Return-Path: <>")]
    [InlineData("Auto-Submitted: auto-replied")]
    [InlineData("Auto-Submitted: AUTO-GENERATED; type=vacation")]
    [InlineData("Precedence: bulk")]
    [InlineData("Precedence: auto_reply")]
    [InlineData("List-Id: <news.example>")]
    [InlineData("X-Autoreply: yes")]
    [InlineData("X-Auto-Response-Suppress: All")]
    [InlineData("Subject: Respuesta automática: su nota\nIn-Reply-To: <notice-1@1540.example>")]
    [InlineData("Subject: رد تلقائي\nIn-Reply-To: <notice-1@1540.example>")]
    public async Task ReadAsync_SignOfAMachine_IsAutomatic(string headers)
    {
        var mail = await Mails.ReadAsync(Mails.Plain("I am away.", $"From: a@b.example\n{headers}"));

        Assert.Equal(MailNature.Automatic, mail.Nature);
    }

    [Theory]
    [InlineData("Auto-Submitted: no")]
    [InlineData("Return-Path: <a@b.example>")]
    [InlineData("Precedence: first-class")]
    [InlineData("X-Auto-Response-Suppress: None")]
    [InlineData("Subject: Out of office hours we cannot be reached")]
    public async Task ReadAsync_WhatAPersonSends_IsPersonal(string headers)
    {
        var mail = await Mails.ReadAsync(Mails.Plain("Approved.", $"From: a@b.example\n{headers}"));

        Assert.Equal(MailNature.Personal, mail.Nature);
    }

    [Fact]
    public async Task ReadAsync_DeliveryReport_NamesWhatFailedForGoodAndWhatMayPass()
    {
        var mail = await Mails.ReadStoredAsync("bounce-final.eml");

        Assert.Equal((MailNature.Bounce, "notice-7@1540.example"), (mail.Nature, mail.Bounce?.OriginalMessageId));
        Assert.Equal(
            [("gone@mission.example", true), ("slow@mission.example", false)],
            mail.Bounce!.Failed.Select(failed => (failed.Address, failed.IsFinal)));
        Assert.StartsWith("5.1.1 smtp; 550 5.1.1 unknown user", mail.Bounce.Failed[0].Detail, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ReadAsync_BounceInPlainWords_NamesTheAddressAndTheMessage()
    {
        var mail = await Mails.ReadStoredAsync("bounce-plain.eml");

        Assert.Equal((MailNature.Bounce, "notice-8@1540.example"), (mail.Nature, mail.Bounce?.OriginalMessageId));
        Assert.Equal([("former@old.example", true)], mail.Bounce!.Failed.Select(failed => (failed.Address, failed.IsFinal)));
    }

    [Fact]
    public async Task ReadAsync_MailThatOnlyTalksOfABounce_IsPersonal()
    {
        var mail = await Mails.ReadAsync(Mails.Plain("<former@old.example>:\n550 5.1.1 No such mailbox", "From: mailer-daemon@b.example\nReturn-Path: <mailer-daemon@b.example>"));

        Assert.Equal(MailNature.Personal, mail.Nature);
    }

    [Fact]
    public async Task ReadAsync_Receipt_IsAutomaticAndNoBounce()
    {
        var mail = await Mails.ReadStoredAsync("read-receipt.eml");

        Assert.Equal((MailNature.Automatic, true), (mail.Nature, mail.Bounce is null));
    }

    [Fact]
    public async Task ReadAsync_AnswerToAnInvitation_IsACalendarReplyThoughAProgramSentIt() =>
        Assert.Equal(MailNature.CalendarReply, (await Mails.ReadStoredAsync("calendar-reply.eml")).Nature);
}
