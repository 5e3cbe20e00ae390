using Serverless.Domain.Availability;

namespace Serverless.Pages.Web.Forms;

/// <summary>The forms by which experts say when they are away.</summary>
public static class AvailabilityForm
{
    /// <summary>Adds the absence from <see cref="From"/> to <see cref="Until"/>.</summary>
    public const string Add = "add";

    /// <summary>Sends the calendar in <see cref="File"/>.</summary>
    public const string SendFile = "file";

    /// <summary>Has the calendar at <see cref="Url"/> read every day.</summary>
    public const string Follow = "url";

    /// <summary>The first day.</summary>
    public const string From = "from";

    /// <summary>The last day.</summary>
    public const string Until = "until";

    /// <summary>The kind, by its name.</summary>
    public const string Kind = "kind";

    /// <summary>A note.</summary>
    public const string Note = "note";

    /// <summary>The calendar file.</summary>
    public const string File = "calendar";

    /// <summary>The address of a calendar.</summary>
    public const string Url = "address";

    /// <summary>The name of the buttons that remove one absence, by <see cref="KeyOf"/>.</summary>
    public const string Remove = "remove";

    /// <summary>The name of the buttons that remove all that one source says, by its name.</summary>
    public const string Forget = "forget";

    /// <summary>By what the address names what has just been done.</summary>
    public const string Done = "done";

    /// <summary>By what the address says how many entries could not be read.</summary>
    public const string Unread = "unread";

    /// <summary>What one has done, by <see cref="Done"/>: something was added.</summary>
    public const string Added = "added";

    /// <summary>What one has done, by <see cref="Done"/>: something was removed.</summary>
    public const string Removed = "removed";

    /// <summary>What one can have done; each has a text <c>page.away.done.…</c>.</summary>
    public static IReadOnlyList<string> Deeds { get; } = [Added, Removed, SendFile, Follow];

    /// <summary>What an absence is called in <see cref="Remove"/>.</summary>
    public static string KeyOf(AwayPeriod period)
    {
        ArgumentNullException.ThrowIfNull(period);
        return $"{Days.Write(period.From)}/{Days.Write(period.Until)}/{period.Kind}/{period.Source}";
    }

    /// <summary>Whether experts remove an absence by itself: what they wrote themselves, line by line.</summary>
    public static bool IsOwn(AwayPeriod period)
    {
        ArgumentNullException.ThrowIfNull(period);
        return period.Source is AwaySource.Page or AwaySource.Mail;
    }

    /// <summary>Reads the absence to add.</summary>
    /// <returns>The absence, or what is wrong with the form.</returns>
    public static (AwayPeriod? Period, IReadOnlyList<FieldFault> Faults) ReadAbsence(FormState form)
    {
        ArgumentNullException.ThrowIfNull(form);
        var hasKind = Enum.TryParse<AwayKind>(form.Text(Kind), out var kind) && Enum.IsDefined(kind);
        var from = Day(form, From, "page.fault.firstday");
        var until = Day(form, Until, "page.fault.lastday");
        FieldFault?[] faults =
        [
            from.Fault,
            until.Fault ?? (from.Fault is null && until.Day < from.Day ? new FieldFault(Until, "page.fault.order") : null),
            hasKind ? null : new FieldFault(Kind, "page.fault.choice"),
            TextField.Check(form, Note, missing: null, AwayRules.LongestNote),
        ];
        return faults.OfType<FieldFault>().ToList() is [_, ..] wrong
            ? (null, wrong)
            : (new AwayPeriod(from.Day, until.Day, kind, AwaySource.Page, TextField.Read(form, Note)), []);
    }

    /// <summary>Reads the address of a calendar.</summary>
    /// <returns>The address, or what is wrong with the form.</returns>
    public static (Uri? Url, IReadOnlyList<FieldFault> Faults) ReadAddress(FormState form)
    {
        ArgumentNullException.ThrowIfNull(form);
        return Uri.TryCreate(form.Text(Url), UriKind.Absolute, out var url) && url.Scheme == Uri.UriSchemeHttps && url.UserInfo.Length == 0
            ? (url, [])
            : (null, [new FieldFault(Url, "page.fault.url")]);
    }

    private static (DateOnly Day, FieldFault? Fault) Day(FormState form, string field, string missing)
    {
        var text = form.Text(field);
        return text.Length == 0 ? (default, new FieldFault(field, missing))
            : Days.TryParse(text, out var day) ? (day, null)
            : (default, new FieldFault(field, "page.fault.date", text));
    }
}
