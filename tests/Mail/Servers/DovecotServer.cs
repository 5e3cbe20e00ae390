using System.Diagnostics;
using System.Globalization;
using MailKit;
using MailKit.Net.Imap;
using MailKit.Search;
using MailKit.Security;
using MimeKit;
using Serverless.Tests.Utilities;

namespace Serverless.Tests.Mail.Servers;

/// <summary>
/// Dovecot on free ports, with mailboxes in a temporary folder. 127.0.0.1 is an ordinary server; at <see cref="WithoutMove"/>
/// it offers neither MOVE nor UIDPLUS, at <see cref="WithoutTls"/> no TLS. At <see cref="OtherAddress"/>
/// it takes no password without TLS, and its certificate is for another name.
/// </summary>
public class DovecotServer : IAsyncLifetime
{
    public const string Password = "correct-horse-7";
    public const string OtherAddress = "127.0.0.2";
    public const string WithoutMove = "127.0.0.3";
    public const string WithoutTls = "127.0.0.4";

    private readonly TempFolder _folder = new();
    private readonly TestAuthority _authority;
    private readonly int? _relayPort;
    private ServerProgram? _program;
    private int _users;

    public DovecotServer()
        : this(relayPort: null)
    {
    }

    /// <summary>Creates it.</summary>
    /// <param name="relayPort">Where it hands on what is submitted to it; null to take no submissions.</param>
    private protected DovecotServer(int? relayPort)
    {
        // The server's own users must get to their files in it.
        File.SetUnixFileMode(_folder.Path, ServerProgram.OpenToServers);
        File.SetUnixFileMode(Directory.CreateDirectory(_folder.Combine("mail")).FullName, ServerProgram.OpenToServers);
        _authority = new TestAuthority(_folder.Path);
        _relayPort = relayPort;
    }

    public string CaFile => _authority.CaFile;

    public int Port { get; } = Ports.Free();

    public int TlsPort { get; } = Ports.Free();

    /// <summary>Where mail is submitted, after STARTTLS.</summary>
    public int SubmissionPort { get; } = Ports.Free();

    public virtual async ValueTask InitializeAsync() => await StartAsync();

    public async Task StartAsync()
    {
        var file = _folder.Combine("dovecot.conf");
        var configuration = Configuration() + (_relayPort is { } relay ? Submission(relay) : string.Empty);
        await File.WriteAllTextAsync(file, Environment.IsPrivilegedProcess ? configuration : configuration + await UnprivilegedAsync());
        int[] ports = _relayPort is null ? [Port, TlsPort] : [Port, TlsPort, SubmissionPort];
        _program = await ServerProgram.StartAsync(
            _relayPort is null ? "dovecot-imapd" : "dovecot-submissiond", "dovecot", ["-F", "-c", file], ports);
    }

    /// <summary>Ends it at once, connections and all.</summary>
    public Task CrashAsync() => _program!.CrashAsync();

    public virtual async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        if (_program is not null)
        {
            await _program.DisposeAsync();
        }

        _folder.Dispose();
    }

    /// <summary>Settings for an empty mailbox that no other test uses.</summary>
    public Dictionary<string, string?> NewMailbox()
    {
        var settings = MailServices.Settings(
            "Imap", ("Host", "127.0.0.1"), ("Port", TlsPort), ("User", $"visits{Interlocked.Increment(ref _users)}"), ("Password", Password));
        settings["Mail:CaFile"] = CaFile;
        return settings;
    }

    /// <summary>Lays a message into a mailbox, byte for byte.</summary>
    public async Task PutAsync(Dictionary<string, string?> mailbox, byte[] raw, DateTimeOffset? arrived = null)
    {
        using var client = await ConnectAsync(mailbox);
        using var message = await MimeMessage.LoadAsync(new MemoryStream(raw), persistent: true);
        await client.Inbox.AppendAsync(new AppendRequest(message, MessageFlags.None, arrived ?? DateTimeOffset.UtcNow));
    }

    /// <summary>What lies in a folder, oldest first; null where there is no such folder.</summary>
    public async Task<List<byte[]>?> ReadAsync(Dictionary<string, string?> mailbox, string folder)
    {
        using var client = await ConnectAsync(mailbox);
        if ((await client.GetFoldersAsync(client.PersonalNamespaces[0])).FirstOrDefault(found => found.FullName == folder) is not { } open)
        {
            return null;
        }

        await open.OpenAsync(FolderAccess.ReadOnly);
        List<byte[]> messages = [];
        foreach (var id in await open.SearchAsync(SearchQuery.All))
        {
            await using var stream = await open.GetStreamAsync(id, string.Empty);
            var raw = new byte[stream.Length];
            await stream.ReadExactlyAsync(raw);
            messages.Add(raw);
        }

        return messages;
    }

    private async Task<ImapClient> ConnectAsync(Dictionary<string, string?> mailbox)
    {
        var client = new ImapClient();
        await client.ConnectAsync("127.0.0.1", Port, SecureSocketOptions.None);
        await client.AuthenticateAsync(mailbox["Mail:Imap:User"]!, Password);
        return client;
    }

    private string Configuration()
    {
        var folder = _folder.Path;
        var isRoot = Environment.IsPrivilegedProcess;
        return string.Create(
            CultureInfo.InvariantCulture,
            $$"""
            base_dir = {{folder}}/run
            state_dir = {{folder}}/run
            log_path = /dev/stderr
            protocols = imap
            listen = 127.0.0.1, {{OtherAddress}}, {{WithoutMove}}, {{WithoutTls}}
            ssl = yes
            ssl_cert = <{{_authority.CertificateFile}}
            ssl_key = <{{_authority.KeyFile}}
            mail_location = maildir:{{folder}}/mail/%u
            first_valid_uid = 1
            mail_fsync = never
            auth_failure_delay = 0
            passdb {
              driver = static
              args = password={{Password}}
            }
            userdb {
              driver = static
              args = {{(isRoot ? "uid=mail gid=mail " : string.Empty)}}home={{folder}}/mail/%u
            }
            service imap-login {
              inet_listener imap {
                port = {{Port}}
              }
              inet_listener imaps {
                port = {{TlsPort}}
                ssl = yes
              }
            }
            service anvil {
              unix_listener anvil-auth-penalty {
                mode = 0
              }
            }
            service stats {
              unix_listener stats-writer {
                mode = 0666
              }
            }
            local {{WithoutMove}} {
              disable_plaintext_auth = no
              protocol imap {
                imap_capability = IMAP4rev1 NAMESPACE
              }
            }
            local {{WithoutTls}} {
              ssl = no
            }

            """);
    }

    private string Submission(int relayPort) => string.Create(
        CultureInfo.InvariantCulture,
        $$"""

        protocols = imap submission
        hostname = localhost
        submission_relay_host = 127.0.0.1
        submission_relay_port = {{relayPort}}
        service submission-login {
          inet_listener submission {
            port = {{SubmissionPort}}
          }
        }

        """);

    // Whoever is not root can be no other user, and lock no process in.
    private static async Task<string> UnprivilegedAsync()
    {
        using var id = Process.Start(new ProcessStartInfo("id", ["-gn"]) { UseShellExecute = false, RedirectStandardOutput = true })!;
        var group = (await id.StandardOutput.ReadToEndAsync()).Trim();
        await id.WaitForExitAsync();
        return $$"""

            default_login_user = {{Environment.UserName}}
            default_internal_user = {{Environment.UserName}}
            default_internal_group = {{group}}
            service anvil {
              chroot =
            }
            service imap-login {
              chroot =
            }

            """;
    }
}
