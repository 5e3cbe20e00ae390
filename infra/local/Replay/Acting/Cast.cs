using System.Text.RegularExpressions;
using System.Xml;
using Serverless.Local.Maildrop;
using Serverless.Local.Replay.Cases;
using Serverless.Workflow.Mail;

namespace Serverless.Local.Replay.Acting;

/// <summary>The people of a case: what they send, and how they answer what they are sent. Doing something again does no harm.</summary>
internal sealed partial class Cast : IDisposable
{
    private readonly LoadedCase _case;
    private readonly ReplayFolder _folder;
    private readonly Journal _journal;
    private readonly ReplayHost _host;
    private readonly ApiCaller _api;
    private readonly MailMaker _mails;
    private readonly ReplyMaker _replies;
    private readonly MaildropIntake _maildrop;
    private readonly MaildropFolders _folders;
    private readonly MailIdentity _identity;

    internal Cast(LoadedCase loaded, ReplayFolder folder, Journal journal, ReplayHost host, ApiCaller api, SentMails sent)
    {
        _case = loaded;
        _folder = folder;
        _journal = journal;
        _host = host;
        _api = api;
        _identity = host.Get<MailIdentity>();
        _mails = new MailMaker(loaded, _identity, sent);
        _replies = new ReplyMaker(loaded, _mails);
        _maildrop = host.Get<MaildropIntake>();
        _folders = host.Get<MaildropFolders>();
    }

    private DateTimeOffset Now => _host.Clock.GetUtcNow();

    /// <summary>When an actor acts on a mail that went out at a moment.</summary>
    internal static DateTimeOffset When(CaseActor actor, DateTimeOffset sent) => sent + XmlConvert.ToTimeSpan(actor.After);

    /// <summary>Whether an actor does anything but read.</summary>
    internal static bool Acts(CaseActor actor) => actor is not { Reply: null, Page: null, Call: null, Bounce: null };

    /// <summary>What makes an actor's answer to a mail this one.</summary>
    internal static string KeyOf(CaseActor actor, SentMail mail) => $"{actor.Name} {mail.Id}";

    /// <summary>The link to a page that is in a mail; null when there is none.</summary>
    internal static string? LinkIn(SentMail mail) => LinkForm().Match(mail.Text) is { Success: true } match ? match.Value : null;

    /// <summary>A mail of the case comes in.</summary>
    internal async Task SendAsync(CaseMail mail, CancellationToken cancellationToken)
    {
        var file = await WriteAsync(mail.Name, mail.At, () => _mails.MakeAsync(mail, cancellationToken), cancellationToken);
        await BringAsync(mail.Name, file, mail.From ?? mail.Name, mail.Subject ?? mail.Raw!, mail.Door, mail.Recipient, cancellationToken);
    }

    /// <summary>The API is called at a moment of the case.</summary>
    internal async Task CallAsync(CaseCall call, CancellationToken cancellationToken) =>
        await CallAsync(call, call.Name!, call.Name!, mail: null, cancellationToken);

    /// <summary>An actor does what it does on a mail.</summary>
    internal async Task ActAsync(CaseActor actor, SentMail mail, CancellationToken cancellationToken)
    {
        var key = KeyOf(actor, mail);
        var isRepeated = _journal.Has(JournalKind.Begun, key);
        _journal.Add(new JournalEntry { Kind = JournalKind.Begun, Key = key, At = Now, By = actor.Name, To = mail.Subject });
        try
        {
            await DoAsync(actor, mail, key, cancellationToken);
        }
        catch (ReplayException) when (isRepeated)
        {
            // It was done before the process was killed, and the app says so.
            _journal.Add(new JournalEntry { Kind = JournalKind.Page, Key = key, At = Now, By = actor.Name, Text = "done before" });
        }
    }

    public void Dispose() => _api.Dispose();

    private async Task DoAsync(CaseActor actor, SentMail mail, string key, CancellationToken cancellationToken)
    {
        if (actor.Reply is { } reply)
        {
            var file = await WriteAsync(Slug(key), Now, () => _replies.ReplyAsync(mail, reply, actor.Name, Now, cancellationToken), cancellationToken);
            await BringAsync(key, file, reply.From ?? mail.To, "Re: " + mail.Subject, CaseDoor.Maildrop, recipient: null, cancellationToken);
        }
        else if (actor.Bounce is { } bounce)
        {
            var file = await WriteAsync(Slug(key), Now, () => Task.FromResult(ReplyMaker.Bounce(mail, bounce, Now)), cancellationToken);
            await BringAsync(key, file, $"the mail server of {mail.To}", bounce.Text, CaseDoor.Maildrop, recipient: null, cancellationToken);
        }
        else if (actor.Page is { } page)
        {
            using var visitor = new PageVisitor(_host.Address);
            var link = LinkIn(mail) ?? throw new ReplayException($"The mail '{mail.Subject}' to {mail.To} has no link to a page.");
            var answer = await visitor.VisitAsync(new Uri(link), mail.Language, page, cancellationToken);
            _journal.Add(new JournalEntry { Kind = JournalKind.Page, Key = key, At = Now, By = actor.Name, To = mail.Subject, Text = Short(answer) });
        }
        else if (actor.Call is { } call)
        {
            await CallAsync(call, key, actor.Name, mail, cancellationToken);
        }
    }

    private async Task CallAsync(CaseCall call, string key, string by, SentMail? mail, CancellationToken cancellationToken)
    {
        var status = await _api.CallAsync(call, MailMaker.Hash(key)[..32], text => Fill(text, mail), cancellationToken);
        _journal.Add(new JournalEntry
        {
            Kind = JournalKind.Call,
            Key = key,
            At = Now,
            By = by,
            To = $"{call.Method} {Fill(call.Path, mail)}",
            Text = status.ToString(System.Globalization.CultureInfo.InvariantCulture),
        });
    }

    // A message that was made before a kill is taken as it is: its bytes are what it is known by.
    private async Task<string> WriteAsync(string name, DateTimeOffset at, Func<Task<byte[]>> make, CancellationToken cancellationToken)
    {
        var known = Directory.EnumerateFiles(_folder.MailsIn, $"*-{name}{MaildropFolders.Extension}").FirstOrDefault();
        if (known is not null)
        {
            return known;
        }

        var file = Path.Combine(
            _folder.MailsIn,
            string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{at.UtcDateTime:yyyy-MM-dd-HHmmss}-{name}{MaildropFolders.Extension}"));
        await MaildropFolders.WriteAsync(file, await make(), cancellationToken);
        return file;
    }

    private async Task BringAsync(
        string key, string file, string from, string subject, CaseDoor door, string? recipient, CancellationToken cancellationToken)
    {
        var raw = await File.ReadAllBytesAsync(file, cancellationToken);
        string hash;
        if (door == CaseDoor.Api)
        {
            hash = await _api.PostMailAsync(raw, recipient, cancellationToken);
        }
        else
        {
            var dropped = Path.Combine(_folders.In, Path.GetFileName(file));
            await MaildropFolders.WriteAsync(dropped, raw, cancellationToken);
            hash = await _maildrop.TakeAsync(dropped, cancellationToken);
        }

        _journal.Add(new JournalEntry
        {
            Kind = JournalKind.MailIn, Key = key, At = Now, By = from, To = _identity.Address, Text = subject, File = _folder.Show(file), Of = hash,
        });
    }

    private string Fill(string text, SentMail? mail) => Placeholder().Replace(text, match => match.Groups["name"] is { Success: true } name
        ? _journal.Entries.LastOrDefault(entry => entry.Kind == JournalKind.MailIn && entry.Key == name.Value)?.Of
            ?? throw new ReplayException($"{match.Value} stands for no mail that has come in.")
        : mail?.Request?.ToString() ?? throw new ReplayException("{request} stands for the request of the mail that an actor reads; there is none."));

    private static string Short(string text) => text.Length > 120 ? text[..120] + " ..." : text;

    private static string Slug(string key) => new([.. key.Select(letter => char.IsAsciiLetterOrDigit(letter) ? char.ToLowerInvariant(letter) : '-').Take(60)]);

    [GeneratedRegex(@"https?://[^\s<>]+/v/[A-Za-z0-9_-]+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex LinkForm();

    [GeneratedRegex(@"\{request\}|\{mail:(?<name>[^}]+)\}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Placeholder();
}
