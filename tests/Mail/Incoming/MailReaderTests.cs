using System.Text;
using Serverless.Domain.Languages;
using Serverless.Domain.Mail;

namespace Serverless.Tests.Mail.Incoming;

public sealed class MailReaderTests
{
    [Fact]
    public async Task Read_CalendarAnswer_IsToldApartAndHandedOn()
    {
        var mail = await Mails.ReadStoredAsync("calendar-reply.eml");

        Assert.Equal((MailNature.CalendarReply, "REPLY"), (mail.Nature, mail.Calendar?.Method));
        Assert.StartsWith("BEGIN:VCALENDAR", mail.Calendar!.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("text/calendar; method=reply", "METHOD:REPLY", "REPLY", MailNature.CalendarReply)]
    [InlineData("text/calendar; method=COUNTER; charset=utf-8", "BEGIN:VCALENDAR", "COUNTER", MailNature.CalendarReply)]
    [InlineData("application/ics; name=answer.ics", "BEGIN:VCALENDAR\nMETHOD:REFRESH", "REFRESH", MailNature.CalendarReply)]
    [InlineData("text/calendar; method=REQUEST", "METHOD:REQUEST", "REQUEST", MailNature.Personal)]
    [InlineData("application/octet-stream; name=away.ics", "BEGIN:VCALENDAR", "", MailNature.Personal)]
    [InlineData("text/plain", "METHOD:REPLY", null, MailNature.Personal)]
    public async Task Read_CalendarObject_IsFoundByItsMethod(string type, string content, string? method, MailNature nature)
    {
        var mail = await Mails.ReadAsync(Mails.Of($"From: expert@un.example\nContent-Type: {type}", content));

        Assert.Equal((method, nature), (mail.Calendar?.Method, mail.Nature));
    }

    [Fact]
    public async Task ReadAsync_NoteWithLetter_GivesAllThatAPersonSees()
    {
        var mail = await Mails.Reader().ReadAsync(Mails.Stored("note-es.eml"), "Visits+ABC@1540.example", CancellationToken.None);

        Assert.Equal("nota-1540-2017@guatemala.example", mail.MessageId);
        Assert.Equal(new Mailbox("onu@guatemala.example", "Misión Permanente de Guatemala"), mail.From);
        Assert.Equal("Nota verbal No. 1540/2017: segunda visita del Grupo de Expertos", mail.Subject);
        Assert.Equal(new DateTimeOffset(2017, 11, 12, 20, 3, 59, TimeSpan.Zero), mail.Sent);
        Assert.Equal(Language.Spanish, mail.Language);
        Assert.Equal(MailNature.Personal, mail.Nature);
        Assert.Equal(
            ["visits+abc@1540.example", "visits@1540.example", "coordinator@1540.example", "expert@1540.example", "visits+intake@1540.example"],
            mail.Recipients);
        Assert.StartsWith("Excelentísimo señor Presidente:\n\nLa Misión Permanente de Guatemala saluda", mail.Text, StringComparison.Ordinal);
        Assert.EndsWith("del 27 al 28 de noviembre de 2017.", mail.NewText, StringComparison.Ordinal);
        Assert.Equal(
            [("logo.png", "image/png"), ("Carta de la Viceministra Bolaños.pdf", "application/pdf")],
            mail.Parts.Select(part => (part.Name, part.ContentType)));
        Assert.StartsWith("%PDF-1.4", Encoding.ASCII.GetString(mail.Parts[1].Content.Span), StringComparison.Ordinal);
        Assert.Empty(mail.Warnings);
    }

    [Fact]
    public async Task ReadAsync_FlowedReplyFromTelephone_JoinsLinesAndLeavesOutTheQuotation()
    {
        var mail = await Mails.ReadStoredAsync("chair-reply-en.eml");

        Assert.Equal("Approved. The dates of 27 and 28 November are convenient to the Committee.", mail.NewText);
        Assert.Contains("> Please decide on the request.", mail.Text, StringComparison.Ordinal);
        Assert.Equal(["decision-1@1540.example", "registered-1@1540.example"], mail.Thread);
    }

    [Theory]
    [InlineData("member-ru.eml", "Возражений нет.\n\nС уважением,\nПредставительство", "Отв: процедура отсутствия возражений")]
    [InlineData("chair-zh.eml", "同意。日期合适。", "答复：决定")]
    [InlineData("note-ar.eml", "تهدي البعثة الدائمة أطيب تحياتها.", "مذكرة شفوية")]
    [InlineData("forward-fr.eml", "La lettre du Ministre est jointe.", "TR: visite")]
    public async Task ReadAsync_OldCharsets_AreReadAsWritten(string name, string newText, string subject)
    {
        var mail = await Mails.ReadStoredAsync(name);

        Assert.Equal((newText, subject), (mail.NewText, mail.Subject));
    }

    [Fact]
    public async Task ReadAsync_MessageInsideTheMessage_IsAFileThatReadsLikeTheOriginal()
    {
        var mail = await Mails.ReadStoredAsync("forward-fr.eml");
        var inner = Assert.Single(mail.Parts);
        Assert.Equal("Lettre du Ministre : visite 12-2017.eml".Replace(" :", " _", StringComparison.Ordinal), inner.Name);

        var letter = await Mails.ReadAsync(inner.Content.ToArray());

        Assert.Equal("lettre-1@gouv.example", letter.MessageId);
        Assert.Equal("Veuillez trouver la lettre signée.", letter.Text);
        Assert.Equal("lettre.pdf", Assert.Single(letter.Parts).Name);
    }

    [Fact]
    public async Task ReadAsync_SignedMessage_ShowsTheContentAndThatItWasNotChecked()
    {
        var mail = await Mails.ReadStoredAsync("signed.eml");

        Assert.Equal("The Permanent Mission presents its compliments.", mail.Text);
        Assert.Equal("smime.p7s", Assert.Single(mail.Parts).Name);
        Assert.Contains("not checked", Assert.Single(mail.Warnings), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ReadAsync_TwoVersionsThatDiffer_ShowsOneAndKeepsTheOther()
    {
        var mail = await Mails.ReadStoredAsync("two-faces.eml");

        Assert.Equal("The visit is declined.", mail.Text);
        Assert.All(mail.Parts, part => Assert.Contains("approved", Encoding.UTF8.GetString(part.Content.Span), StringComparison.Ordinal));
        Assert.Contains(mail.Warnings, warning => warning.Contains("they differ", StringComparison.Ordinal));
        Assert.Contains(mail.Warnings, warning => warning.Contains("do not show", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("windows-1252", "utf-8", "Señor Ministro", true)]
    [InlineData("utf-8", "windows-1252", "Señor Ministro", true)]
    [InlineData("x-unknown-9", "utf-8", "Señor Ministro", false)]
    [InlineData("us-ascii", "utf-8", "Señor Ministro", false)]
    [InlineData("iso-8859-1", "windows-1252", "“Señor” – Ministro", false)]
    public async Task ReadAsync_WrongCharset_ReadsWhatWasMeant(string stated, string real, string text, bool isTold)
    {
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(real) ?? Encoding.GetEncoding(real);
        byte[] raw = [.. Encoding.ASCII.GetBytes($"From: a@b.example\r\nContent-Type: text/plain; charset={stated}\r\n\r\n"), .. encoding.GetBytes(text)];

        var mail = await Mails.ReadAsync(raw);

        Assert.Equal(text, mail.Text);
        Assert.Equal(isTold, mail.Warnings.Count > 0);
    }

    [Fact]
    public async Task ReadAsync_MissingBoundary_ShowsAllAsText()
    {
        var mail = await Mails.ReadAsync(Mails.Of(
            "From: a@b.example\nContent-Type: multipart/mixed; boundary=\"gone\"", "The note is below.\n\nNote 12"));

        Assert.Equal("The note is below.\n\nNote 12", mail.Text);
        Assert.Contains(mail.Warnings, warning => warning.Contains("boundaries are missing", StringComparison.Ordinal));
    }

    [Fact]
    public async Task ReadAsync_CutOffMessage_SaysSo()
    {
        var whole = Mails.Stored("note-es.eml");

        var mail = await Mails.ReadAsync(whole[..(whole.Length - 120)]);

        Assert.Contains(mail.Warnings, warning => warning.Contains("cut off", StringComparison.Ordinal));
    }

    [Fact]
    public async Task ReadAsync_Html_LooksAsItIsRead()
    {
        const string Html = """
            <html><body><p>Dear   Chair,</p><p>we ask for:<ol><li>a visit</li><li>dates in <b>No</b>vember</li></ol></p>
            <table><tr><td>Venue</td><td>Guatemala&nbsp;City</td></tr></table>
            See <a href="https://gov.example/note">the note</a> or <a href="mailto:x@gov.example">write</a>.
            <script>alert('x')</script><!-- remark --><pre>a
              b</pre><blockquote>old<blockquote>older</blockquote></blockquote></body></html>
            """;

        var mail = await Mails.ReadAsync(Mails.Of("From: a@b.example\nContent-Type: text/html; charset=utf-8", Html));

        Assert.Equal(
            "Dear Chair,\n\nwe ask for:\n1. a visit\n2. dates in November\n\nVenue\tGuatemala City\n"
            + "See the note <https://gov.example/note> or write.\na\n  b\n> old\n> > older",
            mail.Text);
    }

    [Theory]
    [InlineData("")]
    [InlineData("Message-ID:\n")]
    [InlineData("Message-ID: <>\n")]
    public async Task ReadAsync_NoUsableMessageId_NamesItByContent(string header)
    {
        var raw = Mails.Of($"From: a@b.example\n{header}");

        var mail = await Mails.ReadAsync(raw);

        Assert.Equal($"sha256-{Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(raw))}", mail.MessageId);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\0\u0001\u0002\u00ff\u00fe")]
    [InlineData("no headers at all, only one line")]
    public async Task ReadAsync_NoMessage_IsKeptWithAWarning(string content)
    {
        var raw = Encoding.Latin1.GetBytes(content);

        var mail = await Mails.ReadAsync(raw);

        Assert.NotEmpty(mail.Warnings);
        Assert.Equal(raw, Assert.Single(mail.Parts).Content.ToArray());
        Assert.Equal(SenderProof.None, mail.Sender.Proof);
    }

    [Fact]
    public async Task ReadAsync_Cancelled_Stops() => await Assert.ThrowsAnyAsync<OperationCanceledException>(
        () => Mails.Reader().ReadAsync(Mails.Stored("note-es.eml"), null, new CancellationToken(canceled: true)));
}
