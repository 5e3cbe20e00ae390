using System.Globalization;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Serverless.Mail;
using Serverless.Mail.Imap;
using Serverless.Workflow.Mail;

namespace Serverless.Tests.Mail.Servers;

/// <summary>The app's mail, put together as the app does it, from settings as an operator writes them.</summary>
internal sealed class MailServices : IDisposable
{
    private readonly ServiceProvider _services;
    private readonly RecordedLog _log = new();

    public MailServices(IEnumerable<KeyValuePair<string, string?>> settings, ImapLimits? limits = null)
    {
        var services = new ServiceCollection();
        services.AddSingleton<IConfiguration>(new ConfigurationBuilder().AddInMemoryCollection(settings).Build());
        services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(_log));
        if (limits is not null)
        {
            services.AddSingleton(limits);
        }

        _services = services.AddServerlessMail().BuildServiceProvider();
    }

    public string Log => _log.Text;

    public IMailbox Mailbox => _services.GetRequiredService<IMailbox>();

    public IMailSender Sender => _services.GetRequiredService<IMailSender>();

    /// <summary>What was given up, in the order in which it was.</summary>
    public List<GivenUpMessage> GivenUp { get; } = [];

    /// <summary>Polls, and keeps what is taken.</summary>
    public Task<MailboxReport> PollAsync(List<MailboxMessage> taken) => PollAsync((message, _) =>
    {
        taken.Add(message);
        return Task.CompletedTask;
    });

    /// <summary>Polls, and keeps what is given up.</summary>
    public Task<MailboxReport> PollAsync(Func<MailboxMessage, CancellationToken, Task> take, CancellationToken cancellationToken = default) => Mailbox.PollAsync(
        take,
        (message, _) =>
        {
            GivenUp.Add(message);
            return Task.CompletedTask;
        },
        cancellationToken);

    /// <summary>One server's settings.</summary>
    /// <param name="section"><c>Imap</c> or <c>Smtp</c>.</param>
    /// <param name="values">Names and values; null leaves one out.</param>
    public static Dictionary<string, string?> Settings(string section, params (string Name, object? Value)[] values) =>
        values.ToDictionary(
            value => $"Mail:{section}:{value.Name}", value => Convert.ToString(value.Value, CultureInfo.InvariantCulture), StringComparer.Ordinal);

    public void Dispose() => _services.Dispose();
}
