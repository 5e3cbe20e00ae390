using System.Collections.Frozen;
using Serverless.Domain.Languages;

namespace Serverless.Domain.Replies;

/// <summary>The words of all six languages that replies about a draft are read by.</summary>
internal static class DraftVocabularies
{
    internal static readonly FrozenDictionary<Language, DraftVocabulary> All = new Dictionary<Language, DraftVocabulary>
    {
        [Language.English] = new()
        {
            Words = new Dictionary<ReplyMeaning, string[]>
            {
                [ReplyMeaning.Agree] =
                    ["Agreed", "Agree", "I agree", "We agree", "We sign off", "I sign off", "Sign off", "Signed off", "Approved", "Approve", "I approve", "We approve", "We endorse", "Endorsed", "We concur", "I concur", "We are in agreement", "I am in agreement"],
                [ReplyMeaning.Affirm] = ["Yes", "Confirm", "Confirmed", "I confirm", "We confirm", "Correct", "That is correct", "It stands"],
                [ReplyMeaning.Deny] = ["No", "Not confirmed", "Not correct", "I take it back", "We take it back", "I withdraw it", "We withdraw it", "It does not stand"],
                [ReplyMeaning.NextRound] = ["Next round", "Another round", "One more round", "A further round", "New round"],
                [ReplyMeaning.AgreeAsItStands] = ["Agreed as it stands", "Agree as it stands", "Accepted as it stands", "Accept as it stands", "Approved as it stands"],
                [ReplyMeaning.CarryOver] = ["Carry over", "Carried over", "Carry it over", "Carry over to the next visit", "Carry it over to the next visit", "Carried over to the next visit"],
                [ReplyMeaning.NotNeeded] = ["No plan needed", "No plan is needed", "Plan not needed", "The plan is not needed"],
                [ReplyMeaning.Reviewers] = ["Reviewers", "The reviewers", "Our reviewers", "List of reviewers"],
            },
            Objects = ["the draft", "to the draft", "with the draft", "on the draft", "to this draft", "with this draft", "this draft", "the draft plan", "to the draft plan", "with the draft plan", "the plan", "to the plan", "with the plan", "the action plan", "to the action plan", "with the action plan", "the text", "to the text", "with the text", "this version", "to this version", "with this version", "it", "to it", "with it", "as it stands", "in full", "fully"],
            Changes = ["change", "changes", "correct", "correction", "corrections", "replace", "add", "delete", "remove", "amend", "amendment", "amendments", "insert", "rephrase", "comment", "comments", "remark", "remarks", "observation", "observations", "suggest", "suggestion", "suggestions", "should", "must", "instead", "missing"],
            NoChanges = ["no comment", "no comments", "no further comments", "no other comments", "no additional comments", "without comments", "without further comments", "no change", "no changes", "no further changes", "without changes", "without any changes", "no amendments", "without amendments", "no corrections", "no remarks", "no observations", "no objection", "no objections", "nothing to add", "nothing to change", "we have no comments", "we have no further comments", "I have no comments", "I have no further comments", "we have no changes", "we have no objection", "we have no objections"],
            Private = "private",
        },
        [Language.Spanish] = new()
        {
            Words = new Dictionary<ReplyMeaning, string[]>
            {
                [ReplyMeaning.Agree] =
                    ["De acuerdo", "Estoy de acuerdo", "Estamos de acuerdo", "Conforme", "Conformes", "Damos nuestra conformidad", "Doy mi conformidad", "Damos nuestro acuerdo", "Aprobado", "Aprobamos", "Apruebo", "Acordado"],
                [ReplyMeaning.Affirm] = ["Sí", "Confirmo", "Confirmamos", "Confirmado", "Correcto", "Así es", "Se mantiene"],
                [ReplyMeaning.Deny] = ["No", "No confirmo", "No confirmamos", "No es correcto", "Lo retiro", "Lo retiramos", "Se retira"],
                [ReplyMeaning.NextRound] = ["Otra ronda", "Nueva ronda", "Siguiente ronda", "Próxima ronda", "Una ronda más"],
                [ReplyMeaning.AgreeAsItStands] = ["Acordado tal como está", "De acuerdo tal como está", "Aprobado tal como está", "Conforme tal como está"],
                [ReplyMeaning.CarryOver] = ["Pasar a la próxima visita", "Pasa a la próxima visita", "Dejar para la próxima visita", "Trasladar a la próxima visita", "Continuar en la próxima visita"],
                [ReplyMeaning.NotNeeded] = ["No se necesita plan", "No se necesita un plan", "No se necesita ningún plan", "No hace falta plan", "No hace falta un plan", "Plan no necesario"],
                [ReplyMeaning.Reviewers] = ["Revisores", "Revisoras", "Los revisores", "Nuestros revisores", "Lista de revisores"],
            },
            Objects = ["con el borrador", "con el proyecto", "con el proyecto de plan", "con el plan", "con el texto", "con esta versión", "con la versión", "el borrador", "el proyecto", "el proyecto de plan", "el plan", "el texto", "esta versión", "al borrador", "al proyecto", "al plan", "al texto", "tal como está", "plenamente", "en su totalidad"],
            Changes = ["cambiar", "cambio", "cambios", "corregir", "corrección", "correcciones", "reemplazar", "sustituir", "añadir", "agregar", "eliminar", "suprimir", "modificar", "modificación", "modificaciones", "insertar", "comentario", "comentarios", "observación", "observaciones", "sugerencia", "sugerencias", "sugerimos", "sugiero", "debe", "deben", "debería", "deberían", "falta", "faltan"],
            NoChanges = ["sin comentarios", "sin más comentarios", "sin observaciones", "sin más observaciones", "sin cambios", "sin modificaciones", "no tenemos comentarios", "no tenemos más comentarios", "no tengo comentarios", "no tenemos observaciones", "no tengo observaciones", "ninguna observación", "ningún comentario", "no hay comentarios", "no hay observaciones", "sin objeción", "sin objeciones", "nada que añadir", "nada que agregar"],
            Private = "privado",
        },
        [Language.French] = new()
        {
            Words = new Dictionary<ReplyMeaning, string[]>
            {
                [ReplyMeaning.Agree] =
                    ["D'accord", "Je suis d'accord", "Nous sommes d'accord", "Accord", "Approuvé", "J'approuve", "Nous approuvons", "Nous donnons notre accord", "Je donne mon accord", "Nous marquons notre accord", "Convenu"],
                [ReplyMeaning.Affirm] = ["Oui", "Je confirme", "Nous confirmons", "Confirmé", "Exact", "C'est exact", "C'est correct"],
                [ReplyMeaning.Deny] = ["Non", "Je ne confirme pas", "Nous ne confirmons pas", "Ce n'est pas exact", "Ce n'est pas correct", "Je le retire", "Nous le retirons", "Retiré"],
                [ReplyMeaning.NextRound] = ["Nouveau tour", "Un nouveau tour", "Tour suivant", "Prochain tour", "Un autre tour", "Encore un tour"],
                [ReplyMeaning.AgreeAsItStands] = ["Approuvé en l'état", "Convenu en l'état", "D'accord en l'état", "Accepté en l'état", "Adopté en l'état"],
                [ReplyMeaning.CarryOver] = ["Reprendre à la prochaine visite", "À reprendre à la prochaine visite", "Reporter à la prochaine visite", "Report à la prochaine visite"],
                [ReplyMeaning.NotNeeded] = ["Pas de plan nécessaire", "Aucun plan nécessaire", "Aucun plan n'est nécessaire", "Plan non nécessaire", "Pas besoin de plan"],
                [ReplyMeaning.Reviewers] = ["Réviseurs", "Réviseuses", "Relecteurs", "Les réviseurs", "Nos réviseurs", "Liste des réviseurs", "Les relecteurs", "Nos relecteurs", "Liste des relecteurs"],
            },
            Objects = ["avec le projet", "avec le projet de plan", "avec le plan", "avec le texte", "avec cette version", "sur le projet", "sur le projet de plan", "sur le plan", "sur le texte", "sur cette version", "au projet", "au projet de plan", "au plan", "au texte", "à cette version", "le projet", "le projet de plan", "le plan", "le texte", "cette version", "en l'état", "tel quel", "pleinement"],
            Changes = ["modifier", "modification", "modifications", "changer", "changement", "changements", "corriger", "correction", "corrections", "remplacer", "ajouter", "supprimer", "amender", "amendement", "amendements", "insérer", "commentaire", "commentaires", "remarque", "remarques", "observation", "observations", "suggestion", "suggestions", "suggère", "suggérons", "doit", "doivent", "devrait", "devraient", "manque", "manquent"],
            NoChanges = ["sans commentaire", "sans commentaires", "sans autre commentaire", "pas de commentaire", "pas de commentaires", "aucun commentaire", "sans observation", "sans observations", "pas d'observation", "pas d'observations", "aucune observation", "sans remarque", "sans remarques", "pas de remarque", "pas de remarques", "aucune remarque", "sans modification", "sans modifications", "aucune modification", "sans changement", "aucun changement", "sans objection", "pas d'objection", "rien à ajouter", "nous n'avons pas de commentaires", "nous n'avons pas d'observations", "nous n'avons aucune observation", "nous n'avons aucun commentaire", "nous n'avons aucune remarque", "je n'ai pas de commentaires", "je n'ai pas de remarques", "je n'ai aucune observation", "je n'ai aucune remarque"],
            Private = "privé",
        },
        [Language.Russian] = new()
        {
            Words = new Dictionary<ReplyMeaning, string[]>
            {
                [ReplyMeaning.Agree] =
                    ["Согласовано", "Согласен", "Согласна", "Согласны", "Согласовываю", "Согласовываем", "Одобряю", "Одобряем", "Одобрено", "Утверждаю", "Утверждаем", "Утверждено", "Поддерживаем"],
                [ReplyMeaning.Affirm] = ["Да", "Подтверждаю", "Подтверждаем", "Подтверждено", "Верно"],
                [ReplyMeaning.Deny] = ["Нет", "Не подтверждаю", "Не подтверждаем", "Неверно", "Снимаю", "Снимаем", "Снимаю замечание", "Снимаем замечание"],
                [ReplyMeaning.NextRound] = ["Следующий раунд", "Новый раунд", "Ещё раунд", "Ещё один раунд"],
                [ReplyMeaning.AgreeAsItStands] = ["Согласовано в нынешнем виде", "Согласовано как есть", "Принято в нынешнем виде", "Утверждено в нынешнем виде"],
                [ReplyMeaning.CarryOver] = ["Перенести на следующий визит", "Перенос на следующий визит", "Переносится на следующий визит", "Отложить до следующего визита"],
                [ReplyMeaning.NotNeeded] = ["План не нужен", "План не требуется", "Плана не требуется"],
                [ReplyMeaning.Reviewers] = ["Рецензенты", "Наши рецензенты", "Список рецензентов"],
            },
            Objects = ["проект", "с проектом", "проект плана", "с проектом плана", "план", "с планом", "текст", "с текстом", "эту версию", "с этой версией", "с версией", "в нынешнем виде", "как есть", "полностью"],
            Changes = ["изменить", "изменение", "изменения", "изменений", "исправить", "исправление", "исправления", "заменить", "добавить", "удалить", "убрать", "дополнить", "внести", "замечание", "замечания", "замечаний", "комментарий", "комментарии", "комментариев", "предложение", "предложения", "предлагаю", "предлагаем", "следует", "нужно", "необходимо"],
            NoChanges = ["без замечаний", "замечаний нет", "нет замечаний", "замечаний не имеем", "замечаний не имею", "не имеем замечаний", "без изменений", "изменений нет", "без комментариев", "комментариев нет", "нет комментариев", "без возражений", "возражений нет", "нет возражений", "возражений не имеем"],
            Private = "лично",
        },
        [Language.Arabic] = new()
        {
            Words = new Dictionary<ReplyMeaning, string[]>
            {
                [ReplyMeaning.Agree] = ["موافقون", "موافق", "موافقة", "أوافق", "نوافق", "تمت الموافقة", "نعتمد", "نقر"],
                [ReplyMeaning.Affirm] = ["نعم", "أؤكد", "نؤكد", "مؤكد", "صحيح"],
                [ReplyMeaning.Deny] = ["لا", "لا أؤكد", "لا نؤكد", "غير صحيح", "أسحبه", "نسحبه"],
                [ReplyMeaning.NextRound] = ["جولة أخرى", "جولة جديدة", "الجولة التالية", "جولة تالية"],
                [ReplyMeaning.AgreeAsItStands] = ["متفق عليه بصيغته الحالية", "معتمد بصيغته الحالية", "موافق عليه بصيغته الحالية", "مقبول بصيغته الحالية"],
                [ReplyMeaning.CarryOver] = ["ترحيل إلى الزيارة المقبلة", "يرحل إلى الزيارة المقبلة", "ترحيل إلى الزيارة القادمة", "يرحل إلى الزيارة القادمة"],
                [ReplyMeaning.NotNeeded] = ["لا حاجة إلى خطة", "لا حاجة لخطة", "لا لزوم لخطة", "الخطة غير لازمة"],
                [ReplyMeaning.Reviewers] = ["المراجعون", "مراجعون", "المراجعين", "قائمة المراجعين"],
            },
            Objects = ["على المسودة", "على هذه المسودة", "على مشروع الخطة", "على المشروع", "على الخطة", "على النص", "على هذه النسخة", "على هذه الصيغة", "على النسخة", "المسودة", "هذه المسودة", "مشروع الخطة", "الخطة", "النص", "هذه النسخة", "بصيغتها الحالية", "بصيغته الحالية", "كما هي", "كما هو", "بالكامل"],
            Changes = ["تعديل", "تعديلا", "تعديلات", "تغيير", "تغييرات", "تصحيح", "استبدال", "إضافة", "حذف", "إدراج", "ملاحظة", "ملاحظات", "ملاحظاتنا", "تعليق", "تعليقا", "تعليقات", "اقتراح", "اقتراحات", "أقترح", "نقترح", "يجب", "ينبغي"],
            NoChanges = ["لا تعليقات", "لا ملاحظات", "لا توجد ملاحظات", "لا توجد تعليقات", "ليس لدينا ملاحظات", "ليست لدينا ملاحظات", "ليس لدينا تعليقات", "ليست لدينا تعليقات", "ليس لدي ملاحظات", "ليست لدي ملاحظات", "دون ملاحظات", "بدون ملاحظات", "دون تعليقات", "بدون تعليقات", "دون تعديل", "بدون تعديل", "دون تعديلات", "بدون تعديلات", "لا اعتراض", "لا مانع"],
            Private = "خاص",
        },
        [Language.Chinese] = new()
        {
            Words = new Dictionary<ReplyMeaning, string[]>
            {
                [ReplyMeaning.Agree] = ["同意", "我同意", "我们同意", "我方同意", "赞成", "认可", "我们认可", "我方认可", "批准", "我方批准"],
                [ReplyMeaning.Affirm] = ["是", "是的", "确认", "我确认", "我们确认", "我方确认", "属实", "正确"],
                [ReplyMeaning.Deny] = ["否", "不是", "不确认", "我不确认", "我们不确认", "不属实", "不正确", "收回", "我们收回", "我方收回"],
                [ReplyMeaning.NextRound] = ["下一轮", "再审一轮", "新一轮", "进入下一轮"],
                [ReplyMeaning.AgreeAsItStands] = ["按现稿通过", "按现稿同意", "现稿通过"],
                [ReplyMeaning.CarryOver] = ["留待下次访问", "转入下次访问", "结转至下次访问", "留到下次访问"],
                [ReplyMeaning.NotNeeded] = ["无需计划", "不需要计划", "无须计划", "无需制定计划"],
                [ReplyMeaning.Reviewers] = ["审阅人", "审阅人名单", "评审人", "我方审阅人"],
            },
            Objects = ["草案", "该草案", "本草案", "此草案", "上述草案", "计划草案", "行动计划", "计划", "本稿", "该稿", "现稿", "本版本", "此版本", "该版本", "文本", "全部内容"],
            Changes = ["修改", "修订", "更正", "改为", "替换", "增加", "添加", "删除", "删去", "补充", "意见", "建议", "评论", "应当", "应该", "必须"],
            NoChanges = ["无意见", "没有意见", "无修改意见", "没有修改意见", "无其他意见", "没有其他意见", "无需修改", "不作修改", "不需要修改", "没有修改", "无修改", "无异议", "没有异议"],
            Private = "保密",
        },
    }.ToFrozenDictionary();
}
