using System.Collections.Frozen;
using Serverless.Domain.Languages;

namespace Serverless.Domain.Preparation;

/// <summary>The headings of a daily report, so that letters can show them and reports can be read by them.</summary>
public static class ReportHeadings
{
    private static readonly FrozenDictionary<Language, FrozenDictionary<ReportPart, string[]>> ByLanguage = new Dictionary<Language, Dictionary<ReportPart, string[]>>
    {
        [Language.English] = new()
        {
            [ReportPart.Presented] = ["Presented", "Presentations", "What was presented"],
            [ReportPart.Agreed] = ["Agreed", "What was agreed", "Agreements", "Conclusions"],
            [ReportPart.TookPart] = ["Took part", "Who took part", "Participants", "Attended", "Attendance"],
        },
        [Language.Spanish] = new()
        {
            [ReportPart.Presented] = ["Presentado", "Presentaciones", "Se presentó", "Qué se presentó"],
            [ReportPart.Agreed] = ["Acordado", "Acuerdos", "Se acordó", "Qué se acordó", "Conclusiones"],
            [ReportPart.TookPart] = ["Participaron", "Participantes", "Quiénes participaron", "Asistentes"],
        },
        [Language.French] = new()
        {
            [ReportPart.Presented] = ["Présenté", "Présentations", "Exposés", "Ce qui a été présenté"],
            [ReportPart.Agreed] = ["Convenu", "Accords", "Ce qui a été convenu", "Conclusions"],
            [ReportPart.TookPart] = ["Ont participé", "Participants", "Présents"],
        },
        [Language.Russian] = new()
        {
            [ReportPart.Presented] = ["Представлено", "Презентации", "Что было представлено"],
            [ReportPart.Agreed] = ["Согласовано", "Договоренности", "Что согласовано", "Выводы"],
            [ReportPart.TookPart] = ["Участвовали", "Участники", "Кто участвовал"],
        },
        [Language.Arabic] = new()
        {
            [ReportPart.Presented] = ["ما عُرض", "العروض", "العروض المقدمة"],
            [ReportPart.Agreed] = ["ما اتُّفق عليه", "الاتفاقات", "الاستنتاجات"],
            [ReportPart.TookPart] = ["شارك", "المشاركون", "الحضور"],
        },
        [Language.Chinese] = new()
        {
            [ReportPart.Presented] = ["介绍", "介绍内容", "专题介绍"],
            [ReportPart.Agreed] = ["商定", "商定事项", "结论"],
            [ReportPart.TookPart] = ["参加者", "与会者", "参加人员"],
        },
    }.ToFrozenDictionary(pair => pair.Key, pair => pair.Value.ToFrozenDictionary());

    /// <summary>The heading to recommend for what was presented.</summary>
    public static string Presented(Language language) => ByLanguage[language][ReportPart.Presented][0];

    /// <summary>The heading to recommend for what was agreed.</summary>
    public static string Agreed(Language language) => ByLanguage[language][ReportPart.Agreed][0];

    /// <summary>The heading to recommend for who took part.</summary>
    public static string TookPart(Language language) => ByLanguage[language][ReportPart.TookPart][0];

    /// <summary>All headings with the part that each begins.</summary>
    internal static IEnumerable<(string Heading, ReportPart Part)> All() =>
        ByLanguage.Values.SelectMany(language => language).SelectMany(pair => pair.Value.Select(heading => (heading, pair.Key)));
}
