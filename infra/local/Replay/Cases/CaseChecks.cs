using System.Globalization;
using System.Net.Mail;
using System.Text.RegularExpressions;
using System.Xml;
using RegisterFiles = Serverless.Domain.Register.RegisterFiles;

namespace Serverless.Local.Replay.Cases;

/// <summary>Finds what is wrong with a case that is well formed.</summary>
internal sealed class CaseChecks
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    private readonly List<CaseFault> _faults = [];
    private readonly CaseFile _file;
    private readonly string _folder;

    private CaseChecks(CaseFile file, string folder)
    {
        _file = file;
        _folder = Path.GetFullPath(folder);
    }

    /// <summary>Checks a case.</summary>
    /// <returns>The faults, in the order of the file.</returns>
    internal static List<CaseFault> Check(CaseFile file, string folder)
    {
        var checks = new CaseChecks(file, folder);
        checks.Run();
        return checks._faults;
    }

    private void Run()
    {
        Require(_file.End > _file.Start, "end", "It must be later than start.");
        Require(_file.Expect.Count > 0, "expect", "A case without an expectation shows nothing. Say what must be so at its end.");
        foreach (var (mail, place) in Placed(_file.Mails, "mails"))
        {
            Moment(mail.At, $"{place}.at");
            CheckMail(mail, place);
        }

        foreach (var (actor, place) in Placed(_file.Actors, "actors"))
        {
            CheckActor(actor, place);
        }

        foreach (var (call, place) in Placed(_file.Calls, "calls"))
        {
            Require(call.At is not null, $"{place}.at", "Say when the call is made.");
            Require(!string.IsNullOrEmpty(call.Name), $"{place}.name", "Give the call a name.");
            Moment(call.At ?? _file.Start, $"{place}.at");
            CheckCall(call, place);
        }

        foreach (var (change, place) in Placed(_file.Registers, "registers"))
        {
            Moment(change.At, $"{place}.at");
            Require(
                RegisterFiles.All.Contains($"{change.Register}.json"),
                $"{place}.register",
                $"There is no register '{change.Register}'. There are: {string.Join(", ", RegisterFiles.All.Select(Path.GetFileNameWithoutExtension))}.");
        }

        foreach (var (expected, place) in Placed(_file.Expect, "expect"))
        {
            Moment(expected.At, $"{place}.at");
            CheckExpectation(expected, place);
        }

        Names("mails", _file.Mails.Select(mail => mail.Name));
        Names("actors", _file.Actors.Select(actor => actor.Name));
        Names("registers", _file.Registers.Select(change => change.Name));
        Names("calls", _file.Calls.Select(call => call.Name ?? string.Empty));
    }

    private void CheckMail(CaseMail mail, string place)
    {
        if (mail.Raw is { } raw)
        {
            File(raw, $"{place}.raw");
            Require(
                mail is { From: null, To: null, Cc: null, Subject: null, Text: null, MessageId: null, Attachments.Count: 0, Headers.Count: 0 },
                place,
                "A raw message has everything in it. Leave out from, to, cc, subject, text, messageId, attachments and headers.");
        }
        else
        {
            Require(mail.From is not null, $"{place}.from", "Say who writes, such as \"Registry <pm-gtm@mission.example>\", or give a raw message.");
            Require(mail.Subject is not null, $"{place}.subject", "Give the mail a subject.");
            Require(mail.Text is not null, $"{place}.text", "Name the file with the mail's text.");
            Addresses(mail.From, $"{place}.from");
            Addresses(mail.To, $"{place}.to");
            Addresses(mail.Cc, $"{place}.cc");
            File(mail.Text, $"{place}.text");
            Attachments(mail.Attachments, place);
        }

        Require(mail.Recipient is null || mail.Door == CaseDoor.Api, $"{place}.recipient", "Only the API is told of the envelope's recipient. Set door to Api.");
    }

    private void CheckActor(CaseActor actor, string place)
    {
        Filter(actor.On, $"{place}.on");
        var acts = new object?[] { actor.Reply, actor.Page, actor.Call, actor.Bounce }.Count(act => act is not null);
        Require(acts <= 1, place, "An actor does one thing: reply, page, call or bounce. Write another actor for the other.");
        Require(actor.Times is null or > 0, $"{place}.times", "It must be at least 1.");
        Require(IsDuration(actor.After), $"{place}.after", $"'{actor.After}' is not an ISO 8601 duration such as PT2H30M or P1D.");
        if (actor.Reply is { } reply)
        {
            Require(reply.Text is null != reply.File is null, $"{place}.reply", "Give either text or file.");
            File(reply.File, $"{place}.reply.file");
            Addresses(reply.From, $"{place}.reply.from");
            Attachments(reply.Attachments, $"{place}.reply");
        }

        if (actor.Call is { } call)
        {
            Require(call.At is null, $"{place}.call.at", "When an actor calls, its after says. Leave it out.");
            CheckCall(call, $"{place}.call");
        }
    }

    private void CheckCall(CaseCall call, string place) =>
        Require(call.Path.StartsWith('/'), $"{place}.path", $"'{call.Path}' is not a path such as /api/requests/GTM-2017-01.");

    private void CheckExpectation(CaseExpectation expected, string place)
    {
        var needsRequest = expected is not
        {
            Stage: null, Step: null, Due: null, On: null, Decisions: null, Stages: null, Facts: null, Documents: null, Timeline: null,
            Proposal: null, Plan: null, Conflict: null, Bookings: null,
        };
        Require(!needsRequest || expected.Request is not null, $"{place}.request", "Say which request is meant, such as GTM-2017-01.");
        Require(
            needsRequest || expected.Requests is not null || expected.Triage is not null || expected.Mails.Count > 0,
            place,
            "It expects nothing. Say what must be so, such as the stage.");
        foreach (var (mails, at) in Placed(expected.Mails, $"{place}.mails"))
        {
            Filter(mails.Of, $"{at}.of");
            Require(mails.Count is not null || mails.MostPerDay is not null, at, "Give count or mostPerDay.");
        }
    }

    private void Filter(CaseFilter filter, string place)
    {
        Require(
            filter is not { To: null, Kind: null, Subject: null, Text: null, Calendar: null, Language: null, Request: null },
            place,
            "It would fit every mail. Give at least one of to, kind, subject, text, calendar, language and request.");
        Pattern(filter.Subject, $"{place}.subject");
        Pattern(filter.Calendar, $"{place}.calendar");
        Pattern(filter.Text, $"{place}.text");
    }

    private void Attachments(IReadOnlyList<CaseAttachment> attachments, string place)
    {
        foreach (var (attachment, at) in Placed(attachments, $"{place}.attachments"))
        {
            File(attachment.File, $"{at}.file");
            Require(attachment.File is null != attachment.Answered is null, at, "Give either file, or answered for one that came with the mail that is answered.");
        }
    }

    private void Moment(DateTimeOffset at, string place) => Require(
        at >= _file.Start && at <= _file.End,
        place,
        $"{at:yyyy-MM-ddTHH:mm:sszzz} is not between start and end of the case.");

    private void Addresses(string? text, string place)
    {
        if (text is not null)
        {
            var isGood = text.Length > 0 && text.Split(',').All(one => MailAddress.TryCreate(one.Trim(), out _));
            Require(isGood, place, $"'{text}' is not a mail address such as \"Registry <pm-gtm@mission.example>\".");
        }
    }

    private void File(string? name, string place)
    {
        if (name is null)
        {
            return;
        }

        var path = Path.GetFullPath(Path.Combine(_folder, name));
        if (!path.StartsWith(_folder + Path.DirectorySeparatorChar, StringComparison.Ordinal))
        {
            _faults.Add(new CaseFault(place, $"'{name}' lies outside the case's folder. Put the file into it."));
        }
        else if (!System.IO.File.Exists(path))
        {
            _faults.Add(new CaseFault(place, $"There is no file '{name}' in the case's folder."));
        }
    }

    private void Pattern(string? pattern, string place)
    {
        try
        {
            _ = pattern is null ? null : new Regex(pattern, RegexOptions.None, Patience);
        }
        catch (ArgumentException error)
        {
            _faults.Add(new CaseFault(place, $"'{pattern}' is not a regular expression: {error.Message}"));
        }
    }

    private void Names(string list, IEnumerable<string> names)
    {
        foreach (var twice in names.GroupBy(name => name, StringComparer.OrdinalIgnoreCase).Where(group => group.Skip(1).Any()))
        {
            _faults.Add(new CaseFault(list, $"The name '{twice.Key}' is used {twice.Count()} times. Give each its own."));
        }
    }

    private void Require(bool holds, string place, string problem)
    {
        if (!holds)
        {
            _faults.Add(new CaseFault(place, problem));
        }
    }

    private static IEnumerable<(T Item, string Place)> Placed<T>(IReadOnlyList<T> items, string list) =>
        items.Select((item, index) => (item, string.Create(CultureInfo.InvariantCulture, $"{list}[{index}]")));

    private static bool IsDuration(string text)
    {
        try
        {
            return XmlConvert.ToTimeSpan(text) >= TimeSpan.Zero;
        }
        catch (FormatException)
        {
            return false;
        }
    }
}
