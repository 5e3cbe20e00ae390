using System.Globalization;
using System.Text.RegularExpressions;

namespace Serverless.Mail.Incoming.Content;

/// <summary>The lines by which mail programs, in the six languages, introduce what they quote and sign what was written.</summary>
internal static partial class QuoteMarks
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;
    private const int Patience = 1000;

    // Longer ones are running text. The bound also keeps the patterns quick.
    private const int LongestLine = 400;
    private const int LongestSignature = 100;
    private const int LinesOfAttribution = 3;
    private const int LinesOfHeaderBlock = 8;

    /// <summary>Whether a line is quoted by the mark before it.</summary>
    internal static bool IsQuoted(string line) => line.AsSpan().TrimStart().StartsWith(">");

    /// <summary>How many lines from this one on say "On this day so-and-so wrote:"; 0 when they do not.</summary>
    internal static int Attribution(IReadOnlyList<string> lines, int at)
    {
        var joined = string.Empty;
        for (var count = 1; count <= LinesOfAttribution && at + count <= lines.Count; count++)
        {
            var line = Plain(lines[at + count - 1]);
            if (line.Length == 0 || IsQuoted(line))
            {
                return 0;
            }

            joined = count == 1 ? line : $"{joined} {line}";
            if (joined.Length > LongestLine)
            {
                return 0;
            }

            if (AttributionLine().IsMatch(joined) && NamesMoment().IsMatch(joined))
            {
                return count;
            }

            // Programs wrap the line; a line of the writer's own before it must not be taken along.
            if (count == 1 && !AttributionStart().IsMatch(line))
            {
                return 0;
            }
        }

        return 0;
    }

    /// <summary>Whether all from this line on is another message: a rule that says so, or its headers.</summary>
    internal static bool StartsOtherMessage(IReadOnlyList<string> lines, int at)
    {
        var line = Plain(lines[at]);
        if (line.Length is 0 or > LongestLine)
        {
            return false;
        }

        if (OtherMessageLine().IsMatch(line))
        {
            return true;
        }

        if (!FromLine().IsMatch(line))
        {
            return false;
        }

        var block = lines.Skip(at + 1).Take(LinesOfHeaderBlock).Select(Plain).Where(next => next.Length <= LongestLine).ToList();
        return block.Any(DateLine().IsMatch)
            && block.Any(next => OtherHeaderLine().IsMatch(next))

            // A memorandum also names sender, date and subject, but neither an address nor a time of day.
            && block.Prepend(line).Any(next => AddressOrTime().IsMatch(next));
    }

    /// <summary>Whether the signature begins here.</summary>
    internal static bool StartsSignature(string line) => line.TrimEnd() is "--" or "-- " or "\u2014";

    /// <summary>Whether the line is one that telephones and programs put below a text.</summary>
    internal static bool IsProgramsOwn(string line) => Plain(line) is { Length: > 0 and < LongestSignature } plain && ProgramsLine().IsMatch(plain);

    // Programs put marks of direction around names and numbers, which no pattern shall need to know.
    private static string Plain(string line) =>
        string.Concat(line.Where(character => char.GetUnicodeCategory(character) != UnicodeCategory.Format)).Trim();

    [GeneratedRegex(
        @"^(On\b.+\bwrote|El\b.+\bescribi[oó]|Le\b.+\ba [ée]crit)\s*:$"
        + @"|^.+\b(пишет|писал[аи]?|написал([аи]|\(а\))?)\s*:$"
        + @"|^.+\sот\s.+@.+:$"
        + @"|^.+(写道|寫道)\s*[:：]$"
        + @"|^(في|بتاريخ|يوم|كتب|كتبت)\b.*(كتب|كتبت|كتابة)\b?.*[:：]$",
        Options,
        Patience)]
    private static partial Regex AttributionLine();

    [GeneratedRegex(
        @"^(On|El|Le|в|пн|вт|ср|чт|пт|сб|вс|понедельник|вторник|среда|четверг|пятница|суббота|воскресенье|في|بتاريخ|يوم)\b.*\d"
        + @"|^(在|于|於).*\d|^\d{1,4}\D",
        Options,
        Patience)]
    private static partial Regex AttributionStart();

    // A sentence may end in "wrote:"; a program also gives the address, the time or the year.
    [GeneratedRegex(@"@|\d[:.h]\d\d|\d{4}", Options, Patience)]
    private static partial Regex NamesMoment();

    [GeneratedRegex(
        @"^[-_=*\s]{3,}(Original Message|Forwarded message|Mensaje original|Mensaje reenviado|Message d.origine|Message original|"
        + @"Message transf[ée]r[ée]|Исходное сообщение|Пересылаемое сообщение|Пересланное сообщение|原始邮件|原始郵件|邮件原件|转发的邮件|"
        + @"الرسالة الأصلية|رسالة معاد توجيهها)[-_=*\s]{3,}$"
        + @"|^(Begin forwarded message|Inicio del mensaje reenviado|D[ée]but du message (transf[ée]r[ée]|r[ée]exp[ée]di[ée])|"
        + @"Начало переадресованного сообщения|开始转发的邮件|بداية الرسالة المعاد توجيهها)\s*[:：]$",
        Options,
        Patience)]
    private static partial Regex OtherMessageLine();

    [GeneratedRegex(@"^\*?(From|De|От|От кого|发件人|寄件者|من)\s*[:：]\*?\s*\S", Options, Patience)]
    private static partial Regex FromLine();

    [GeneratedRegex(
        @"^\*?(Sent|Date|Enviado|Enviado el|Fecha|Envoy[ée]|Envoy[ée] le|Отправлено|Дата|发送时间|日期|寄件日期|"
        + @"تاريخ الإرسال|التاريخ|تم الإرسال|أرسلت)\s*[:：]",
        Options,
        Patience)]
    private static partial Regex DateLine();

    [GeneratedRegex(
        @"^\*?(To|Subject|Para|Asunto|À|Objet|Кому|Тема|收件人|主题|主旨|إلى|الموضوع)\s*[:：]", Options, Patience)]
    private static partial Regex OtherHeaderLine();

    [GeneratedRegex(@"@|\d[:.h]\d\d", Options, Patience)]
    private static partial Regex AddressOrTime();

    [GeneratedRegex(
        @"^(Sent from my |Sent from (Outlook|Yahoo|Mail)|Get Outlook for|Enviado desde (mi |Outlook|Yahoo)|Obtener Outlook para|"
        + @"Envoy[ée] (de mon|depuis mon|depuis Outlook|à partir de)|T[ée]l[ée]charger Outlook|Obtenir Outlook|Отправлено (с|из) |"
        + @"Получить Outlook|发自我的|發自我的|從我的.+傳送|获取 ?Outlook|(أُ?رسلت|مرسل|تم الإرسال) من )",
        Options,
        Patience)]
    private static partial Regex ProgramsLine();
}
