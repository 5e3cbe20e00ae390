using System.Globalization;
using NodaTime;
using Serverless.Domain.Requests;
using Serverless.Domain.Timeline;
using Serverless.Local.Maildrop;
using Serverless.Local.Replay.Acting;
using Serverless.Local.Replay.Cases;
using Serverless.Local.Replay.Checking;
using Serverless.Local.Replay.Reporting;
using Serverless.Workflow.Bookings;
using Serverless.Workflow.Mail;
using Serverless.Workflow.Requests;
using Serverless.Workflow.Timeline;

namespace Serverless.Local.Replay;

/// <summary>Runs one case from its beginning, or from where it was cut off, to its end.</summary>
internal sealed class Replayer : IAsyncDisposable
{
    // An expectation is about the moment after everything that falls due at it.
    private static readonly TimeSpan Moment = TimeSpan.FromMilliseconds(1);

    // Real time without any sign of life after which a replay is given up.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(90);

    private readonly LoadedCase _case;
    private readonly ReplayFolder _folder;
    private readonly Journal _journal;
    private readonly SentMails _sent = new();
    private readonly CancellationTokenSource _stop = new();
    private readonly Lock _gate = new();
    private readonly Dictionary<string, string> _readers;
    private ReplayHost _host = null!;
    private ApiCaller _api = null!;
    private Cast _cast = null!;
    private Agenda _agenda = null!;
    private MaildropWatcher _watcher = null!;

    private Replayer(LoadedCase loaded, ReplayFolder folder, Journal journal)
    {
        _case = loaded;
        _folder = folder;
        _journal = journal;
        _readers = journal.Entries.Where(entry => entry.Kind == JournalKind.Read).ToDictionary(entry => entry.Key, entry => entry.Of!, StringComparer.Ordinal);
    }

    internal ReplayHost Host => _host;

    internal SentMails Sent => _sent;

    internal Journal Journal => _journal;

    internal ApiCaller Api => _api;

    private DateTimeOffset Now => _host.Clock.GetUtcNow();

    /// <summary>Starts the app for a case.</summary>
    internal static async Task<Replayer> StartAsync(
        LoadedCase loaded, ReplayFolder folder, string storage, ReplayOptions options, IReplayProgress? progress, CancellationToken cancellationToken)
    {
        if (loaded.Before is { } before)
        {
            await RunBeforeAsync(before, folder.Before(before.Name), storage, options, progress, cancellationToken);
        }

        progress?.Begin(loaded.File.Title);
        var replayer = new Replayer(loaded, folder, Journal.Open(folder.Journal, progress));
        try
        {
            // What is on its way from an earlier life may be sent while the app starts, before this has taken up its thread.
            var ready = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            replayer._host = await ReplayHost.StartAsync(
                loaded,
                folder,
                storage,
                options,
                async (file, token) =>
                {
                    await ready.Task.WaitAsync(token);
                    await replayer.NoteSentAsync(file, token);
                },
                cancellationToken);
            replayer._api = new ApiCaller(replayer._host.Address, replayer._host.Info.HostKey);
            replayer._cast = new Cast(loaded, folder, replayer._journal, replayer._host, replayer._api, replayer._sent);
            replayer._agenda = new Agenda(replayer._host, replayer.Fail, replayer._stop.Token);
            replayer._watcher = replayer._host.Get<MaildropWatcher>();
            await replayer.TakeUpAsync(cancellationToken);
            ready.SetResult();
            return replayer;
        }
        catch
        {
            await replayer.DisposeAsync();
            throw;
        }
    }

    // The app is down between the two cases; nothing of the first is open then.
    private static async Task RunBeforeAsync(
        LoadedCase before, ReplayFolder folder, string storage, ReplayOptions options, IReplayProgress? progress, CancellationToken cancellationToken)
    {
        if (File.Exists(folder.Done))
        {
            return;
        }

        await using var replayer = await StartAsync(before, folder, storage, options, progress, cancellationToken);
        var result = await replayer.RunAsync(cancellationToken);
        await ReplayReport.WriteAsync(before, folder, replayer, result, cancellationToken);
        if (!result.IsWell)
        {
            throw new ReplayException(
                $"The case {before.Name}, after which this one begins, did not come as it says:{string.Concat(result.Problems.Select(problem => $"{Environment.NewLine}  {problem}"))}");
        }

        await File.WriteAllTextAsync(folder.Done, before.Name, cancellationToken);
    }

    /// <summary>Runs the case to its end.</summary>
    internal async Task<ReplayResult> RunAsync(CancellationToken cancellationToken)
    {
        await _host.EmptyQueuesAsync(cancellationToken);
        foreach (var mail in _case.File.Mails.Where(mail => !_journal.Has(JournalKind.MailIn, mail.Name)).OrderBy(mail => mail.At))
        {
            _agenda.Put($"mail {mail.Name}", mail.At, token => _cast.SendAsync(mail, token));
        }

        foreach (var call in _case.File.Calls.Where(call => !_journal.Has(JournalKind.Call, call.Name!)).OrderBy(call => call.At))
        {
            _agenda.Put($"call {call.Name}", call.At!.Value, token => _cast.CallAsync(call, token));
        }

        foreach (var change in _case.File.Registers.Where(change => !_journal.Has(JournalKind.Register, change.Name)).OrderBy(change => change.At))
        {
            _agenda.Put($"registers {change.Name}", change.At, token => _host.ChangeRegisterAsync(change, _journal, token));
        }

        foreach (var (expected, key) in _case.File.Expect
            .Select((expected, index) => (expected, Key: index.ToString("000", CultureInfo.InvariantCulture)))
            .Where(pair => !_journal.Has(JournalKind.Check, pair.Key))
            .OrderBy(pair => pair.expected.At))
        {
            _agenda.Put($"check {expected.Name}", expected.At + Moment, token => CheckAsync(expected, key, token));
        }

        await GoAsync(_case.File.End + Moment + Moment, cancellationToken);
        return await CloseAsync(cancellationToken);
    }

    /// <summary>Takes in what a person has put into the maildrop since.</summary>
    internal Task LookAsync(CancellationToken cancellationToken) => _watcher.LookAsync(cancellationToken);

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        _cast?.Dispose();
        if (_host is not null)
        {
            await _host.DisposeAsync();
        }

        _journal.Dispose();
        _stop.Dispose();
    }

    // A clock that waits for something which waits for the clock would stand for ever.
    private async Task GoAsync(DateTimeOffset end, CancellationToken cancellationToken)
    {
        var going = _host.Clock.AdvanceToAsync(end, cancellationToken);
        for (var (reading, count) = (Now, -1); ; (reading, count) = (Now, _journal.Entries.Count))
        {
            if (await Task.WhenAny(going, Task.Delay(Patience, cancellationToken)) == going)
            {
                await going;
                return;
            }

            if (reading == Now && count == _journal.Entries.Count)
            {
                throw new ReplayException($"The case stands still at {Now:yyyy-MM-dd HH:mm:ss}Z, waiting for: {_host.Work.Describe()}. The log says more: {_folder.Log}");
            }
        }
    }

    private async Task NoteSentAsync(string file, CancellationToken cancellationToken)
    {
        var mail = await SentMail.ReadAsync(file, _host.Get<IMailLog>(), cancellationToken);
        if (!_sent.Add(mail, Now))
        {
            return;
        }

        await ReadableMail.WriteAsync(mail, cancellationToken);
        await NoteStageAsync(mail, cancellationToken);
        _journal.Add(new JournalEntry
        {
            Kind = JournalKind.MailOut, Key = mail.Id, At = Now, To = mail.To, By = "app", Text = mail.Subject, File = _folder.Show(file), Of = mail.Kind?.ToString(),
        });
        Answer(mail, Now);
    }

    private async Task NoteStageAsync(SentMail mail, CancellationToken cancellationToken)
    {
        if (mail.Request is { } reference && await _host.Get<IRequestStore>().FindAsync(reference, cancellationToken) is { } visit)
        {
            foreach (var period in visit.Periods)
            {
                _journal.Add(new JournalEntry
                {
                    Kind = JournalKind.Stage,
                    Key = string.Create(CultureInfo.InvariantCulture, $"{reference} {period.Stage} {period.From:O}"),
                    At = period.From,
                    To = reference.ToString(),
                    Text = period.Stage.ToString(),
                });
            }
        }
    }

    private void Answer(SentMail mail, DateTimeOffset at)
    {
        var actor = Reader(mail);
        if (actor is not null && Cast.Acts(actor) && !IsDone(actor, mail))
        {
            _agenda.Put($"actor {actor.Name}", Cast.When(actor, at), token => _cast.ActAsync(actor, mail, token));
        }
    }

    // The first actor who reads such mails and has not read enough of them.
    private CaseActor? Reader(SentMail mail)
    {
        lock (_gate)
        {
            if (_readers.TryGetValue(mail.Id, out var known))
            {
                return _case.File.Actors.FirstOrDefault(actor => actor.Name == known);
            }

            var actor = _case.File.Actors.FirstOrDefault(actor =>
                SentMails.Fits(mail, actor.On) && (actor.Times is null || _readers.Values.Count(name => name == actor.Name) < actor.Times));
            if (actor is not null)
            {
                _readers[mail.Id] = actor.Name;
                _journal.Add(new JournalEntry { Kind = JournalKind.Read, Key = mail.Id, At = Now, By = mail.To, Of = actor.Name });
            }

            return actor;
        }
    }

    private bool IsDone(CaseActor actor, SentMail mail)
    {
        var key = Cast.KeyOf(actor, mail);
        return _journal.Has(JournalKind.MailIn, key) || _journal.Has(JournalKind.Page, key) || _journal.Has(JournalKind.Call, key);
    }

    // After a kill: what lies in the maildrop has been sent; whoever has not answered yet still will.
    private async Task TakeUpAsync(CancellationToken cancellationToken)
    {
        var noted = _journal.Entries.Where(entry => entry.Kind == JournalKind.MailOut).ToDictionary(entry => entry.Key, entry => entry.At, StringComparer.Ordinal);
        foreach (var file in Directory.EnumerateFiles(_host.Get<MaildropFolders>().Out, "*" + MaildropFolders.Extension, SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var mail = await SentMail.ReadAsync(file, _host.Get<IMailLog>(), cancellationToken);
            if (!noted.TryGetValue(mail.Id, out var at))
            {
                await NoteSentAsync(file, cancellationToken);
            }
            else if (_sent.Add(mail, at))
            {
                Answer(mail, at);
            }
        }
    }

    private async Task CheckAsync(CaseExpectation expected, string key, CancellationToken cancellationToken)
    {
        var zone = DateTimeZoneProviders.Tzdb[_case.Policy.Headquarters.TimeZone];
        var checker = new Checker(_api, _host.Get<ITimeline>(), _sent, zone, DateOnly.FromDateTime(_case.File.Start.UtcDateTime));
        var problems = await checker.CheckAsync(expected, cancellationToken);
        _journal.Add(new JournalEntry
        {
            Kind = JournalKind.Check, Key = key, At = expected.At, Text = expected.Name, To = expected.Request?.ToString() ?? string.Empty, Problems = problems,
        });
    }

    private void Fail(string what, Exception error)
    {
        var message = error is ReplayException ? error.Message : $"{error.GetType().Name}: {error.Message}";
        _journal.Add(new JournalEntry { Kind = JournalKind.Failure, Key = what, At = Now, Text = what, Problems = [message] });
    }

    private async Task<ReplayResult> CloseAsync(CancellationToken cancellationToken)
    {
        var entries = _journal.Entries;
        var problems = Problems(entries, JournalKind.Failure);
        if (!_case.File.OtherMails)
        {
            problems.AddRange(_sent.All
                .Where(one => !_journal.Has(JournalKind.Read, one.Mail.Id))
                .Select(one => $"Nobody reads the mail of {one.At.UtcDateTime:yyyy-MM-dd HH:mm}Z to {one.Mail.To}: {one.Mail.Kind}, \"{one.Mail.Subject}\""));
        }

        problems.AddRange((await _host.PoisonAsync(cancellationToken)).Select(queue => $"{queue.Value} messages lie in the queue {queue.Key}; {_folder.Log} says why."));
        if (_host.LogFile.Errors > 0)
        {
            problems.Add($"The app has logged {_host.LogFile.Errors} errors: {_folder.Log}");
        }

        var timeline = _host.Get<ITimeline>();
        var (visits, timelines) = (new List<VisitRequest>(), new Dictionary<Reference, List<TimelineEntry>>());
        await foreach (var reference in timeline.ListAsync(cancellationToken))
        {
            visits.Add((await _host.Get<IRequestStore>().FindAsync(reference, cancellationToken))!);
            timelines[reference] = await timeline.ReadAsync(reference, cancellationToken).ToListAsync(cancellationToken);
            if (await timeline.VerifyAsync(reference, cancellationToken) is { } fault)
            {
                problems.Add($"The timeline of {reference} is broken at entry {fault.Sequence}: {fault.Problem}");
            }
        }

        problems.AddRange(Consistency.Check(
            visits,
            timelines,
            await _host.Get<IBookings>().AllAsync(DateOnly.MinValue, DateOnly.MaxValue, cancellationToken),
            _sent.All,
            _case.Policy.Scheduling.Rules));
        return new ReplayResult(
            entries.Count(entry => entry.Kind == JournalKind.Check), Problems(entries, JournalKind.Check), problems, _sent.All.Count, timelines.Count);
    }

    private static List<string> Problems(IReadOnlyList<JournalEntry> entries, JournalKind kind) =>
    [
        .. entries.Where(entry => entry.Kind == kind).SelectMany(entry => entry.Problems.Select(problem => string.Create(
            CultureInfo.InvariantCulture, $"{entry.At.UtcDateTime:yyyy-MM-dd HH:mm}Z {entry.Text}: {problem}"))),
    ];
}
