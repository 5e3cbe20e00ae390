using System.Text;
using CsCheck;
using MimeKit;
using MimeKit.Tnef;

namespace Serverless.Tests.Mail.Incoming;

/// <summary>Messages that are broken, or made to break: each is read as far as it goes, and nothing of it is lost.</summary>
public sealed class HostileMailTests
{
    private static readonly Gen<byte[]> Mutated = Gen.Select(
        Gen.Int[0, Mails.Names.Length - 1],
        Gen.Select(Gen.Int[0, 3], Gen.Double[0, 1], Gen.Int[0, 200], Gen.Byte, (kind, place, length, value) => (kind, place, length, value)).Array[1, 12],
        (name, changes) => changes.Aggregate(Mails.Stored(Mails.Names[name]), (raw, change) => Change(raw, change.kind, (int)(change.place * raw.Length), change.length, change.value)));

    [Fact]
    public Task ReadAsync_RealMessagesWithAnyDamage_NeverFailsAndShowsOnlyWhatIsThere() => Mutated.SampleAsync(
        async raw =>
        {
            var before = raw.ToArray();
            var mail = await Mails.ReadAsync(raw);
            var again = await Mails.ReadAsync(raw);

            Assert.Equal(before, raw);
            Assert.Equal((mail.MessageId, mail.Fingerprint, mail.Text), (again.MessageId, again.Fingerprint, again.Text));
            Assert.All(mail.Parts, part => Assert.True(IsSafe(part.Name), part.Name));
        },
        iter: 400);

    [Fact]
    public async Task ReadAsync_EveryStoredMessage_ItsLeavesAreAllShown()
    {
        foreach (var name in Mails.Names)
        {
            using var message = MimeMessage.Load(new MemoryStream(Mails.Stored(name)));
            var mail = await Mails.ReadStoredAsync(name);
            foreach (var leaf in message.BodyParts.OfType<MimePart>().Where(leaf => leaf is not TextPart || leaf.IsAttachment))
            {
                using var content = new MemoryStream();
                await leaf.Content!.DecodeToAsync(content);
                Assert.True(
                    mail.Parts.Any(part => part.Content.Span.SequenceEqual(content.ToArray())) || leaf is MessageDeliveryStatus or MessageDispositionNotification,
                    $"{name}: {leaf.ContentType.MimeType}");
            }
        }
    }

    [Theory]
    [InlineData("../../etc/passwd", "passwd")]
    [InlineData(@"C:\Windows\evil.exe", "evil.exe")]
    [InlineData("a\u202Efdp.exe", "afdp.exe")]
    [InlineData("CON.txt", "_CON.txt")]
    [InlineData("..", "file-1.pdf")]
    [InlineData("a<b>:\"|?*.pdf", "a_b______.pdf")]
    public async Task ReadAsync_FileNameThatLeadsElsewhere_IsAPlainName(string stated, string shown)
    {
        var name = Convert.ToBase64String(Encoding.UTF8.GetBytes(stated));
        var raw = Mails.Of($"From: a@b.example\nContent-Type: application/pdf\nContent-Disposition: attachment; filename=\"=?utf-8?b?{name}?=\"", "%PDF-1.4");

        var mail = await Mails.ReadAsync(raw);

        Assert.Equal(shown, Assert.Single(mail.Parts).Name);
    }

    [Fact]
    public async Task ReadAsync_NestedWithoutEnd_IsKeptAndNotUnpackedToTheEnd()
    {
        const int Levels = 2000;
        var raw = new StringBuilder("From: a@b.example\r\n");
        for (var level = 0; level < Levels; level++)
        {
            raw.Append(System.Globalization.CultureInfo.InvariantCulture, $"Content-Type: multipart/mixed; boundary=b{level}\r\n\r\n--b{level}\r\n");
        }

        raw.Append("Content-Type: text/plain\r\n\r\nthe end\r\n");

        var mail = await Mails.ReadAsync(Encoding.ASCII.GetBytes(raw.ToString()));

        Assert.Contains(mail.Parts, part => part.Warning?.Contains("nested too deeply", StringComparison.Ordinal) == true
            && Encoding.ASCII.GetString(part.Content.Span).Contains("the end", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("application/ms-tnef")]
    [InlineData("application/octet-stream")]
    public async Task ReadAsync_Winmail_IsUnpacked(string type)
    {
        var mail = await Mails.ReadAsync(Winmail(type, Container("Nota.pdf", "%PDF-1.4 nota")));

        var part = Assert.Single(mail.Parts);
        Assert.Equal(("Nota.pdf", "%PDF-1.4 nota"), (part.Name, Encoding.ASCII.GetString(part.Content.Span)));
    }

    [Fact]
    public async Task ReadAsync_WinmailThatIsBroken_IsKeptAsItIsWithAWarning()
    {
        byte[] broken = [0x78, 0x9F, 0x3E, 0x22, 1, 2, 3, 4, 5];

        var mail = await Mails.ReadAsync(Winmail("application/ms-tnef", broken));

        var part = Assert.Single(mail.Parts);
        Assert.Equal(broken, part.Content.ToArray());
        Assert.True(part.Warning is not null || mail.Warnings is [_, ..]);
    }

    private static byte[] Winmail(string type, byte[] content) => Mails.Of(
        $"From: a@b.example\nContent-Type: {type}\nContent-Transfer-Encoding: base64\nContent-Disposition: attachment; filename=winmail.dat",
        Convert.ToBase64String(content));

    // The container as MS-OXTNEF has it: signature, key, then attributes of level, tag, length, bytes and checksum.
    private static byte[] Container(string file, string content)
    {
        using var bytes = new MemoryStream();
        using var writer = new BinaryWriter(bytes);
        writer.Write(0x223E9F78);
        writer.Write((ushort)1);
        Attribute(1, (int)TnefAttributeTag.TnefVersion, [0, 0, 1, 0]);
        Attribute(1, (int)TnefAttributeTag.OemCodepage, [0xE4, 0x04, 0, 0, 0, 0, 0, 0]);
        Attribute(2, (int)TnefAttributeTag.AttachRenderData, new byte[14]);
        Attribute(2, (int)TnefAttributeTag.AttachTitle, [.. Encoding.ASCII.GetBytes(file), 0]);
        Attribute(2, (int)TnefAttributeTag.AttachData, Encoding.ASCII.GetBytes(content));
        return bytes.ToArray();

        void Attribute(byte level, int tag, byte[] value)
        {
            writer.Write(level);
            writer.Write(tag);
            writer.Write(value.Length);
            writer.Write(value);
            writer.Write((ushort)value.Sum(part => part));
        }
    }

    private static byte[] Change(byte[] raw, int kind, int place, int length, byte value)
    {
        place = Math.Min(place, Math.Max(0, raw.Length - 1));
        var end = Math.Min(raw.Length, place + length);
        return raw is [] ? raw : kind switch
        {
            0 => [.. raw[..place], value, .. raw[(place + 1)..]],
            1 => [.. raw[..place], .. raw[end..]],
            2 => [.. raw[..end], .. raw[place..]],
            _ => raw[..place],
        };
    }

    private static bool IsSafe(string name) =>
        name.Length > 0 && name is not ("." or "..") && !name.Any(letter => char.IsControl(letter) || letter is '/' or '\\' or '\u202E');
}
