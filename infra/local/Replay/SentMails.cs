using System.IO.Enumeration;
using System.Text.RegularExpressions;
using Serverless.Local.Replay.Cases;

namespace Serverless.Local.Replay;

/// <summary>The mails that the app has sent so far, each once. Thread safe.</summary>
internal sealed class SentMails
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    private readonly Lock _gate = new();
    private readonly List<(SentMail Mail, DateTimeOffset At)> _all = [];
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);

    /// <summary>All of them with the moment at which they went out, in their order.</summary>
    internal IReadOnlyList<(SentMail Mail, DateTimeOffset At)> All
    {
        get
        {
            lock (_gate)
            {
                return [.. _all];
            }
        }
    }

    /// <summary>Notes a mail.</summary>
    /// <returns>False when it was noted before.</returns>
    internal bool Add(SentMail mail, DateTimeOffset at)
    {
        lock (_gate)
        {
            if (!_ids.Add(mail.Id))
            {
                return false;
            }

            _all.Add((mail, at));
            return true;
        }
    }

    /// <summary>Whether a mail is among those that a filter means.</summary>
    internal static bool Fits(SentMail mail, CaseFilter filter) =>
        (filter.To is null || FileSystemName.MatchesSimpleExpression(filter.To, mail.To) || FileSystemName.MatchesSimpleExpression(filter.To, mail.Party))
        && (filter.Kind is null || filter.Kind == mail.Kind)
        && (filter.Language is null || mail.Language.Equals(filter.Language, StringComparison.OrdinalIgnoreCase))
        && (filter.Request is null || filter.Request == mail.Request)
        && (filter.Subject is null || Regex.IsMatch(mail.Subject, filter.Subject, RegexOptions.None, Patience))
        && (filter.Calendar is null || Regex.IsMatch(mail.Calendar, filter.Calendar, RegexOptions.Multiline, Patience))
        && (filter.Text is null || Regex.IsMatch(mail.Text, filter.Text, RegexOptions.None, Patience));
}
