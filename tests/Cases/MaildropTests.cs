using Microsoft.Extensions.Logging.Abstractions;
using Serverless.Domain.Languages;
using Serverless.Local.Maildrop;
using Serverless.Tests.Utilities;
using Serverless.Mail;
using Serverless.Mail.Outgoing;
using Serverless.Workflow.Mail;

namespace Serverless.Tests.Cases;

/// <summary>The folders that stand for a mail server on one machine.</summary>
public sealed class MaildropTests : IDisposable
{
    private readonly TempFolder _folder = new();
    private readonly KeptMail _kept = new();
    private readonly List<string> _queued = [];
    private readonly MaildropFolders _folders;
    private readonly MaildropWatcher _watcher;

    public MaildropTests()
    {
        _folders = new MaildropFolders(_folder.Path);
        var door = new MailDoor(_kept, new Queued(_queued), TimeProvider.System);
        _watcher = new MaildropWatcher(new MaildropIntake(_folders, door), NullLogger<MaildropWatcher>.Instance);
    }

    [Fact]
    public async Task Look_FileThatStillGrows_IsLeftUntilItRestsAndThenTakenWhole()
    {
        var file = Path.Combine(_folders.In, "note.eml");
        await File.WriteAllTextAsync(file, "From: a@b.example\r\n");
        await _watcher.LookAsync(CancellationToken.None);
        await File.AppendAllTextAsync(file, "\r\nThe rest.\r\n");
        await _watcher.LookAsync(CancellationToken.None);
        Assert.Empty(_queued);

        await _watcher.LookAsync(CancellationToken.None);

        Assert.Equal("From: a@b.example\r\n\r\nThe rest.\r\n", Assert.Single(_kept.Messages));
        Assert.Single(_queued);
        Assert.False(File.Exists(file));
    }

    [Fact]
    public async Task Look_MessageThatCannotBeKept_StaysAndIsTakenLater()
    {
        var file = Path.Combine(_folders.In, "note.eml");
        await File.WriteAllTextAsync(file, "From: a@b.example\r\n");
        _kept.IsAway = true;
        await _watcher.LookAsync(CancellationToken.None);
        await _watcher.LookAsync(CancellationToken.None);
        Assert.True(File.Exists(file));

        _kept.IsAway = false;
        await _watcher.LookAsync(CancellationToken.None);

        Assert.Single(_kept.Messages);
        Assert.False(File.Exists(file));
    }

    [Fact]
    public async Task Look_OtherFilesAndEmptyOnes_AreLeftAlone()
    {
        foreach (var name in (string[])["readme.txt", ".hidden.eml", "half.eml.part"])
        {
            await File.WriteAllTextAsync(Path.Combine(_folders.In, name), "x");
        }

        await File.WriteAllTextAsync(Path.Combine(_folders.In, "empty.eml"), string.Empty);

        await _watcher.LookAsync(CancellationToken.None);
        await _watcher.LookAsync(CancellationToken.None);

        Assert.Empty(_queued);
        Assert.Equal(4, Directory.GetFiles(_folders.In).Length);
    }

    [Fact]
    public async Task Send_TheSameMessageTwice_ShowsAsOnce()
    {
        var mail = new OutgoingMail
        {
            MessageId = "abc@committee1540.example",
            To = "pm-gtm@mission.example",
            ToName = "Guatemala",
            Subject = "Recibido",
            Text = "Texto",
            Html = "<p>Texto</p>",
            Language = Language.Spanish,
            At = new DateTimeOffset(2017, 11, 12, 16, 20, 0, TimeSpan.Zero),
        };
        var sender = new MaildropSender(_folders, new MimeComposer(new MailSettings { From = "visits@committee1540.example" }));

        Assert.Equal(SendResult.Sent, (await sender.SendAsync(mail, CancellationToken.None)).Result);
        Assert.Equal(SendResult.Sent, (await sender.SendAsync(mail, CancellationToken.None)).Result);
        await sender.SendAsync(mail with { MessageId = "def@committee1540.example", To = "\"../../evil\"@b.example" }, CancellationToken.None);

        var files = Directory.GetFiles(_folders.Out, "*", SearchOption.AllDirectories);
        Assert.Equal(2, files.Length);
        Assert.All(files, file => Assert.StartsWith(Path.Combine(_folders.Out, "2017-11-12", "162000-"), file, StringComparison.Ordinal));
    }

    public void Dispose()
    {
        _watcher.Dispose();
        _folder.Dispose();
    }

    private sealed class KeptMail : IRawMail
    {
        public List<string> Messages { get; } = [];

        public bool IsAway { get; set; }

        public Task<string> StoreAsync(ReadOnlyMemory<byte> raw, CancellationToken cancellationToken)
        {
            if (IsAway)
            {
                throw new IOException("The storage is away.");
            }

            Messages.Add(System.Text.Encoding.UTF8.GetString(raw.Span));
            return Task.FromResult("hash");
        }

        public Task<ReadOnlyMemory<byte>?> ReadAsync(string hash, CancellationToken cancellationToken) => throw new NotSupportedException();
    }

    private sealed class Queued(List<string> queued) : IMailQueue
    {
        public Task EnqueueAsync(MailArrival arrival, CancellationToken cancellationToken)
        {
            queued.Add(arrival.Hash);
            return Task.CompletedTask;
        }
    }
}
