using System.Text.RegularExpressions;

namespace Serverless.Mail.Incoming.Natures;

/// <summary>How programs begin the subject of an absence notice, in the six languages.</summary>
internal static partial class AbsenceSubjects
{
    private const int LongestStart = 80;

    /// <summary>Whether a subject begins so.</summary>
    internal static bool Match(string subject) => Start().IsMatch(subject.Length > LongestStart ? subject[..LongestStart] : subject);

    [GeneratedRegex(
        @"^(Auto(matic)?[- ]?reply|Out of (the )?office|Autoreply|Auto:|Respuesta autom[áa]tica|Fuera de (la )?oficina|"
        + @"R[ée]ponse automatique|Absen(ce|t) du bureau|Автоматический ответ|Автоответ|Нет на работе|自动回复|自動回覆|"
        + @"外出|(ال)?رد (ال)?تلقائي|خارج المكتب)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        1000)]
    private static partial Regex Start();
}
