namespace Serverless.Tests.Mail.Servers;

/// <summary>
/// The way our mail goes out of an office: Dovecot takes it after STARTTLS from a user with a password, and gives it to OpenSMTPD,
/// whose answers it passes on.
/// </summary>
public sealed class SubmissionServer : DovecotServer
{
    private readonly OpenSmtpdServer _relay;

    public SubmissionServer()
        : this(new OpenSmtpdServer())
    {
    }

    private SubmissionServer(OpenSmtpdServer relay)
        : base(relay.Port) => _relay = relay;

    public OpenSmtpdServer Relay => _relay;

    /// <summary>Settings as an operator writes them.</summary>
    public Dictionary<string, string?> Settings()
    {
        var settings = MailServices.Settings("Smtp", ("Host", "127.0.0.1"), ("Port", SubmissionPort), ("User", "visits"), ("Password", Password));
        settings["Mail:CaFile"] = CaFile;
        settings["Mail:From"] = OpenSmtpdServer.From;
        return settings;
    }

    public override async ValueTask InitializeAsync()
    {
        await _relay.InitializeAsync();
        await base.InitializeAsync();
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        await _relay.DisposeAsync();
    }
}
