using System.Globalization;
using Serverless.Tests.Utilities;

namespace Serverless.Tests.Mail.Servers;

/// <summary>
/// OpenSMTPD on a free port; what it takes lies in a maildir. It takes mail from <see cref="From"/> only, for
/// <c>good.example</c>; others it refuses for good, and <see cref="Busy"/> for now. It has no TLS: that of Debian 12 fails with
/// OpenSSL 3. The program needs root, for it changes its own user.
/// </summary>
public sealed class OpenSmtpdServer : IAsyncLifetime
{
    public const string From = "visits@committee1540.example";
    public const string Busy = "busy@good.example";

    /// <summary>The largest message it takes, in bytes.</summary>
    public const int LargestMessage = 100_000;

    // The queue and the control socket have fixed places. Where the system lets it, each server has a view of its own of them.
    private const string Start = """
        if unshare --mount true 2>/dev/null; then
          exec unshare --mount sh -c 'mount -t tmpfs none /var/spool && mount -t tmpfs none /run && exec smtpd -d -f "$0"' "$1"
        fi
        exec smtpd -d -f "$1"
        """;

    private readonly TempFolder _folder = new();
    private ServerProgram? _program;

    public OpenSmtpdServer()
    {
        // The server delivers as another user.
        File.SetUnixFileMode(_folder.Path, ServerProgram.OpenToServers & ~UnixFileMode.OtherWrite);
        File.SetUnixFileMode(Directory.CreateDirectory(_folder.Combine("mail")).FullName, ServerProgram.OpenToServers);
    }

    public int Port { get; } = Ports.Free();

    public async ValueTask InitializeAsync()
    {
        if (!Environment.IsPrivilegedProcess)
        {
            throw new InvalidOperationException("OpenSMTPD runs only when root starts it. Run these tests as root, as in a container.");
        }

        await File.WriteAllTextAsync(_folder.Combine("smtpd.conf"), Configuration());
        _program = await ServerProgram.StartAsync(
            "opensmtpd", "sh", ["-c", $"export PATH=/usr/sbin:/usr/bin:/sbin:/bin\n{Start}", "start", _folder.Combine("smtpd.conf")], Port);
    }

    public async ValueTask DisposeAsync()
    {
        if (_program is not null)
        {
            await _program.DisposeAsync();
        }

        _folder.Dispose();
    }

    /// <summary>Waits for the message that has a line of its own with these words.</summary>
    public async Task<byte[]> ReceivedAsync(string words)
    {
        byte[]? found = null;
        await Wait.UntilAsync(
            "the message is delivered",
            async () =>
            {
                foreach (var file in Delivered())
                {
                    if ((await File.ReadAllTextAsync(file)).Contains(words, StringComparison.Ordinal))
                    {
                        found = await File.ReadAllBytesAsync(file);
                    }
                }

                return found is not null;
            });
        return found!;
    }

    private string[] Delivered()
    {
        var folder = _folder.Combine("mail", "box", "new");
        return Directory.Exists(folder) ? Directory.GetFiles(folder) : [];
    }

    private string Configuration() => string.Create(
        CultureInfo.InvariantCulture,
        $$"""
        table allowed { "{{From}}" }
        table people { "@good.example" = mail }
        table busy { "{{Busy}}" }
        smtp max-message-size {{LargestMessage}}
        filter "busy" phase rcpt-to match rcpt-to <busy> reject "451 Come back later"
        filter "sender" phase mail-from match !mail-from <allowed> reject "553 Not your address"
        filter "all" chain { "sender", "busy" }
        listen on 127.0.0.1 port {{Port}} hostname localhost filter "all"
        action "keep" maildir "{{_folder.Combine("mail", "box")}}" virtual <people>
        match from any for domain "good.example" action "keep"

        """);
}
