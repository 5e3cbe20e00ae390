using System.Collections.Frozen;
using Serverless.Domain.Languages;

namespace Serverless.Domain.Availability;

/// <summary>The words of all six languages in which experts say that they are away.</summary>
public static class AwayVocabularies
{
    /// <summary>The words by language.</summary>
    public static FrozenDictionary<Language, AwayVocabulary> All { get; } = new Dictionary<Language, AwayVocabulary>
    {
        [Language.English] = new(
            ["away", "absent", "absence", "absences", "on leave", "annual leave", "out of office", "out of the office", "on holiday", "on holidays", "on vacation", "not available", "unavailable", "not free"],
            ["may finish", "finishing only", "only finishing"],
            ["no absences", "no absence", "not away", "no longer away", "never away"],
            ["until", "till", "through", "by", "before", "from", "since", "after", "starting", "as of", "as from", "back", "return", "returning"]),
        [Language.French] = new(
            ["absent", "absente", "absence", "absences", "en congé", "en congés", "en vacances", "indisponible", "pas disponible", "non disponible"],
            ["peut terminer", "peux terminer", "ne fais que terminer"],
            ["aucune absence", "pas d'absence", "pas absent", "pas absente"],
            ["jusqu'", "jusque", "avant", "depuis", "dès", "à partir", "après", "de retour", "retour", "rentre", "reviens"]),
        [Language.Spanish] = new(
            ["ausente", "ausencia", "ausencias", "de vacaciones", "de licencia", "de permiso", "fuera de la oficina", "no disponible", "no estoy disponible", "no estaré disponible"],
            ["puede terminar", "puedo terminar", "solo terminar"],
            ["sin ausencias", "ninguna ausencia", "no ausente"],
            ["hasta", "antes", "desde", "a partir", "después", "de vuelta", "vuelvo", "regreso"]),
        [Language.Russian] = new(
            ["отсутствую", "отсутствие", "отсутствия", "буду отсутствовать", "меня не будет", "в отпуске", "отпуск", "недоступен", "недоступна"],
            ["может завершить", "могу завершить", "только завершаю"],
            ["отсутствий нет", "нет отсутствий", "не отсутствую"],
            ["до", "с", "со", "по", "от", "после", "начиная", "вернусь", "возвращаюсь"]),
        [Language.Arabic] = new(
            ["غائب", "غائبة", "غياب", "أغيب", "سأغيب", "في إجازة", "إجازة", "غير متاح", "غير متاحة"],
            ["يمكنه الإنهاء", "يمكنها الإنهاء", "يمكنني الإنهاء"],
            ["لا غياب", "لست غائبا", "لست غائبة"],
            ["حتى", "لغاية", "قبل", "منذ", "من", "اعتبارا", "ابتداء", "بعد", "أعود", "سأعود", "عودتي"]),
        [Language.Chinese] = new(
            ["不在", "休假", "请假", "外出", "没有空", "没空"],
            ["可完成", "只完成"],
            ["没有不在", "无不在"],
            ["至", "到", "从", "自", "起", "之前", "以前", "之后", "以后", "返回", "回来"]),
    }.ToFrozenDictionary();
}
