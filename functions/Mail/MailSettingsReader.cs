using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.Extensions.Configuration;
using Serverless.Domain.Register;
using Serverless.Mail.Imap;
using Serverless.Mail.Outgoing;

namespace Serverless.Mail;

/// <summary>Reads and checks the app's mail settings.</summary>
public sealed class MailSettingsReader
{
    private const string Section = "Mail";
    private const int LargestPort = 65535;

    private readonly IConfiguration _settings;
    private readonly List<string> _faults = [];

    private MailSettingsReader(IConfiguration settings) => _settings = settings;

    /// <summary>Reads them.</summary>
    /// <exception cref="MailSettingsException">They have faults; all of them are in its message.</exception>
    public static MailSettings Read(IConfiguration settings)
    {
        var reader = new MailSettingsReader(settings);
        var read = reader.Read();
        return reader._faults.Count == 0 ? read : throw new MailSettingsException(reader._faults);
    }

    private MailSettings Read()
    {
        var defaults = new MailSettings();
        var smtp = Has("Smtp") ? ReadSmtp() : null;
        return new MailSettings
        {
            From = Address("From", defaults.From, isNeeded: smtp is not null),
            FromName = Text("FromName") ?? defaults.FromName,
            TrustedAuthServId = Text("TrustedAuthServId"),
            CaFile = Authorities("CaFile"),
            Imap = Has("Imap") ? ReadImap() : null,
            Smtp = smtp,
        };
    }

    private ImapSettings ReadImap()
    {
        var defaults = new ImapSettings { Host = string.Empty, Port = 0, User = string.Empty };
        var host = Needed("Imap:Host", "the server's name, as in its certificate");
        var security = Security("Imap:Security", defaults.Security, host);
        var auth = Choice("Imap:Auth", defaults.Auth);
        var settings = defaults with
        {
            Host = host,
            Port = Port("Imap:Port", security == MailSecurity.Tls ? 993 : 143),
            Security = security,
            User = Needed("Imap:User", "the mailbox's user"),
            Auth = auth,
            Password = auth == ImapAuth.Password ? Needed("Imap:Password", "the user's password, or set Mail:Imap:Auth to OAuth2") : null,
            Folder = Text("Imap:Folder") ?? defaults.Folder,
            ProcessedFolder = Text("Imap:ProcessedFolder") ?? defaults.ProcessedFolder,
            FailedFolder = Text("Imap:FailedFolder") ?? defaults.FailedFolder,
        };
        string[] folders = [settings.Folder, settings.ProcessedFolder, settings.FailedFolder];
        if (folders.Distinct(StringComparer.OrdinalIgnoreCase).Count() < folders.Length)
        {
            _faults.Add("Mail:Imap:Folder, ProcessedFolder and FailedFolder must be three different folders.");
        }

        return settings;
    }

    private SmtpSettings ReadSmtp()
    {
        var host = Needed("Smtp:Host", "the server's name, as in its certificate");
        var security = Security("Smtp:Security", MailSecurity.StartTls, host);
        var user = Text("Smtp:User");
        return new SmtpSettings
        {
            Host = host,
            Port = Port("Smtp:Port", security switch { MailSecurity.Tls => 465, MailSecurity.StartTls => 587, _ => 25 }),
            Security = security,
            User = user,
            Password = user is null ? null : Needed("Smtp:Password", "the user's password, or leave out Mail:Smtp:User"),
        };
    }

    private bool Has(string section) => _settings.GetSection($"{Section}:{section}").GetChildren().Any(child => !string.IsNullOrEmpty(child.Value));

    private string? Text(string name) => _settings[$"{Section}:{name}"] is { } value && !string.IsNullOrWhiteSpace(value) ? value.Trim() : null;

    private string Needed(string name, string what)
    {
        // A password is taken as it is, blanks and all.
        if (_settings[$"{Section}:{name}"] is { } value && !string.IsNullOrWhiteSpace(value))
        {
            return name.EndsWith("Password", StringComparison.Ordinal) ? value : value.Trim();
        }

        _faults.Add($"{Section}:{name} is missing. Give it {what}.");
        return string.Empty;
    }

    private string Address(string name, string missing, bool isNeeded)
    {
        var text = Text(name);
        if (text is null && isNeeded)
        {
            _faults.Add($"{Section}:{name} is missing. Give it the address that our mail comes from, as visits@office.example.");
        }
        else if (text is not null && MailAddress.Normalise(text) is null)
        {
            _faults.Add($"{Section}:{name} is '{text}', which is no mail address. Write it without a name, as visits@office.example.");
        }

        return MailAddress.Normalise(text) ?? missing;
    }

    private int Port(string name, int missing)
    {
        var text = Text(name);
        if (text is null)
        {
            return missing;
        }

        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var port) && port is > 0 and <= LargestPort)
        {
            return port;
        }

        _faults.Add($"{Section}:{name} is '{text}'; it must be a number from 1 to {LargestPort}.");
        return missing;
    }

    private T Choice<T>(string name, T missing)
        where T : struct, Enum
    {
        var text = Text(name);
        if (text is null)
        {
            return missing;
        }

        if (Enum.GetNames<T>().Contains(text, StringComparer.OrdinalIgnoreCase))
        {
            return Enum.Parse<T>(text, ignoreCase: true);
        }

        _faults.Add($"{Section}:{name} is '{text}'; it must be one of {string.Join(", ", Enum.GetNames<T>())}.");
        return missing;
    }

    private MailSecurity Security(string name, MailSecurity missing, string host)
    {
        var security = Choice(name, missing);
        if (security == MailSecurity.None && host.Length > 0 && !IsThisMachine(host))
        {
            _faults.Add($"{Section}:{name} is None, but {host} is not this machine: password and mail could be read on the way. Use Tls or StartTls.");
        }

        return security;
    }

    private static bool IsThisMachine(string host) =>
        host.Equals("localhost", StringComparison.OrdinalIgnoreCase) || IPAddress.TryParse(host, out var address) && IPAddress.IsLoopback(address);

    private string? Authorities(string name)
    {
        var path = Text(name);
        if (path is null)
        {
            return null;
        }

        try
        {
            var certificates = new X509Certificate2Collection();
            certificates.ImportFromPemFile(path);
            if (certificates.Count > 0)
            {
                return path;
            }

            _faults.Add($"{Section}:{name}: {path} holds no certificate. It must be a PEM file.");
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or CryptographicException)
        {
            _faults.Add($"{Section}:{name}: {path} cannot be read as a PEM file: {error.Message}");
        }

        return null;
    }
}
