using System.Collections.Frozen;
using Serverless.Domain.Languages;

namespace Serverless.Domain.Replies;

/// <summary>The words of all six languages.</summary>
internal static class ReplyVocabularies
{
    internal static readonly FrozenDictionary<Language, ReplyVocabulary> All = new Dictionary<Language, ReplyVocabulary>
    {
        [Language.English] = new()
        {
            Words = new Dictionary<ReplyMeaning, string[]>
            {
                [ReplyMeaning.Approve] = ["Approve", "Approved", "I approve", "Agree", "Agreed", "I agree", "Yes", "OK", "Okay"],
                [ReplyMeaning.Decline] = ["Decline", "Declined", "I decline", "Reject", "Rejected", "I reject", "Refuse", "Refused", "I refuse"],
                [ReplyMeaning.Ask] = ["Ask", "Question", "I have a question", "Clarify"],
                [ReplyMeaning.Defer] = ["Defer until", "Defer to", "Defer", "Deferred until", "Deferred to", "I defer until", "Postpone until", "Postpone to"],
                [ReplyMeaning.NoObjection] =
                    ["No objection", "No objections", "I have no objection", "We have no objection", "I have no objections", "We have no objections", "I do not object", "We do not object", "I don't object", "We don't object"],
                [ReplyMeaning.Objection] = ["Objection", "Object", "I object", "We object"],
                [ReplyMeaning.Hold] = ["Hold", "On hold", "I place a hold", "We place a hold"],
                [ReplyMeaning.Withdraw] = ["Withdraw", "Withdrawn", "I withdraw", "We withdraw"],
                [ReplyMeaning.Confirm] = ["Confirm", "Confirmed", "I confirm"],
            },
            Common = ["Agree", "Agreed", "I agree", "Yes", "OK", "Okay"],
            Objects = ["the request", "our request", "this request", "the visit", "this visit", "it", "the registration", "please"],
            Negations = ["no", "not", "never", "none", "nothing", "cannot", "can't", "don't", "doesn't", "won't", "isn't", "without", "nor", "neither"],
            Conditions = ["if", "unless", "provided", "providing", "subject to", "on condition", "as long as", "conditional", "conditionally", "in case", "depending", "pending"],
            Reservations = ["but", "only", "except", "however", "although", "once", "except for", "yet"],
            Greetings = ["dear", "hello", "hi", "good morning", "good afternoon", "good evening", "excellency", "your excellency", "sir", "madam", "colleagues"],
        },
        [Language.Spanish] = new()
        {
            Words = new Dictionary<ReplyMeaning, string[]>
            {
                [ReplyMeaning.Approve] = ["Apruebo", "Aprobado", "Aprobada", "Aprobar", "Se aprueba", "De acuerdo", "Estoy de acuerdo", "Sí", "Conforme"],
                [ReplyMeaning.Decline] = ["Rechazo", "Rechazado", "Rechazada", "Rechazar", "Se rechaza", "Deniego", "Denegado", "Denegada", "Declino"],
                [ReplyMeaning.Ask] = ["Pregunta", "Preguntar", "Pregunto", "Consulta", "Tengo una pregunta"],
                [ReplyMeaning.Defer] = ["Aplazo hasta", "Aplazar hasta", "Aplazado hasta", "Aplazo al", "Aplazo", "Pospongo hasta", "Posponer hasta", "Aplazar"],
                [ReplyMeaning.NoObjection] =
                    ["Sin objeción", "Sin objeciones", "Ninguna objeción", "No hay objeción", "No hay objeciones", "No tengo objeción", "No tenemos objeción", "No tengo objeciones", "No tenemos objeciones", "No objeto", "No objetamos"],
                [ReplyMeaning.Objection] = ["Objeción", "Objeto", "Objetamos", "Me opongo", "Nos oponemos"],
                [ReplyMeaning.Hold] = ["En espera", "Retención"],
                [ReplyMeaning.Withdraw] = ["Retiro", "Retiramos", "Retirar", "Retirada", "Se retira"],
                [ReplyMeaning.Confirm] = ["Confirmo", "Confirmado", "Confirmar"],
            },
            Common = ["De acuerdo", "Estoy de acuerdo", "Sí", "Conforme"],
            Objects = ["la solicitud", "nuestra solicitud", "esta solicitud", "la visita", "el registro"],
            Negations = ["no", "ni", "nunca", "sin", "tampoco", "ninguna", "ningún", "nada"],
            Conditions = ["si", "siempre que", "a condición", "sujeto a", "sujeta a", "a menos que", "con tal", "condicionado", "en caso"],
            Reservations = ["pero", "solo", "solamente", "salvo", "excepto", "sin embargo", "aunque", "una vez"],
            Greetings = ["estimado", "estimada", "estimados", "estimadas", "hola", "buenos días", "buenas tardes", "excelencia", "señor", "señora", "distinguido", "distinguida", "colegas"],
        },
        [Language.French] = new()
        {
            Words = new Dictionary<ReplyMeaning, string[]>
            {
                [ReplyMeaning.Approve] = ["J'approuve", "Approuvé", "Approuvée", "Approuver", "D'accord", "Je suis d'accord", "Oui", "Accord"],
                [ReplyMeaning.Decline] = ["Je refuse", "Refusé", "Refusée", "Refus", "Refuser", "Je rejette", "Rejeté", "Rejetée", "Rejet", "Je décline"],
                [ReplyMeaning.Ask] = ["Question", "Je demande", "J'ai une question"],
                [ReplyMeaning.Defer] = ["Je reporte au", "Reporté au", "Reporter au", "Report au", "Je reporte jusqu'au", "Reporter jusqu'au", "Je diffère jusqu'au", "Je reporte"],
                [ReplyMeaning.NoObjection] =
                    ["Pas d'objection", "Aucune objection", "Sans objection", "Je n'ai pas d'objection", "Nous n'avons pas d'objection", "Je n'ai aucune objection", "Nous n'avons aucune objection", "Je ne m'oppose pas"],
                [ReplyMeaning.Objection] = ["Objection", "Je m'oppose", "Nous nous opposons", "Je fais objection", "Nous faisons objection"],
                [ReplyMeaning.Hold] = ["En attente", "Mise en attente", "En suspens"],
                [ReplyMeaning.Withdraw] = ["Je retire", "Nous retirons", "Retrait", "Retirer", "Retirée"],
                [ReplyMeaning.Confirm] = ["Je confirme", "Confirmé", "Confirmer"],
            },
            Common = ["D'accord", "Je suis d'accord", "Oui", "Accord"],
            Objects = ["la demande", "notre demande", "cette demande", "la visite", "de la demande", "de notre demande", "l'enregistrement"],
            Negations = ["ne", "n'", "pas", "non", "jamais", "aucun", "aucune", "sans", "ni", "rien"],
            Conditions = ["si", "s'il", "s'ils", "à condition", "sous réserve", "à moins", "pourvu", "au cas où", "en cas"],
            Reservations = ["mais", "seulement", "uniquement", "sauf", "excepté", "cependant", "toutefois", "une fois"],
            Greetings = ["cher", "chère", "chers", "chères", "bonjour", "bonsoir", "monsieur", "madame", "excellence", "mesdames"],
        },
        [Language.Russian] = new()
        {
            Words = new Dictionary<ReplyMeaning, string[]>
            {
                [ReplyMeaning.Approve] = ["Одобряю", "Одобрено", "Утверждаю", "Утверждено", "Согласен", "Согласна", "Согласовано", "Да"],
                [ReplyMeaning.Decline] = ["Отклоняю", "Отклонено", "Отклонить", "Отказываю", "Отказать", "Отказ"],
                [ReplyMeaning.Ask] = ["Вопрос", "Прошу уточнить", "У меня вопрос"],
                [ReplyMeaning.Defer] = ["Отложить до", "Откладываю до", "Отложено до", "Перенести на", "Переношу на", "Отложить"],
                [ReplyMeaning.NoObjection] =
                    ["Нет возражений", "Возражений нет", "Без возражений", "Не возражаю", "Не возражаем", "Возражений не имею", "Возражений не имеем", "Не имею возражений", "Не имеем возражений"],
                [ReplyMeaning.Objection] = ["Возражение", "Возражаю", "Возражаем"],
                [ReplyMeaning.Hold] = ["Приостановить", "Приостанавливаю", "Приостанавливаем", "Пауза"],
                [ReplyMeaning.Withdraw] = ["Отзываю", "Отзываем", "Отозвать", "Отзыв"],
                [ReplyMeaning.Confirm] = ["Подтверждаю", "Подтверждено", "Подтвердить"],
            },
            Common = ["Согласен", "Согласна", "Да"],
            Objects = ["запрос", "наш запрос", "этот запрос", "просьбу", "нашу просьбу", "визит", "запроса", "просьбы", "регистрацию"],
            Negations = ["не", "нет", "ни", "без", "никогда", "нельзя"],
            Conditions = ["если", "при условии", "в случае", "условно", "при наличии"],
            Reservations = ["но", "только", "кроме", "однако", "лишь", "после"],
            Greetings = ["уважаемый", "уважаемая", "уважаемые", "здравствуйте", "добрый день", "доброе утро", "добрый вечер", "ваше превосходительство", "коллеги"],
        },
        [Language.Arabic] = new()
        {
            Words = new Dictionary<ReplyMeaning, string[]>
            {
                [ReplyMeaning.Approve] = ["أوافق", "موافق", "موافقة", "نوافق", "تمت الموافقة", "نعم"],
                [ReplyMeaning.Decline] = ["أرفض", "مرفوض", "رفض", "نرفض", "تم الرفض"],
                [ReplyMeaning.Ask] = ["سؤال", "استفسار", "لدي سؤال"],
                [ReplyMeaning.Defer] = ["أؤجل إلى", "أؤجل حتى", "تأجيل إلى", "تأجيل حتى", "يؤجل إلى", "يؤجل حتى", "تأجيل"],
                [ReplyMeaning.NoObjection] = ["لا اعتراض", "لا مانع", "عدم اعتراض", "ليس لدي اعتراض", "ليس لدينا اعتراض", "لا أعترض", "لا نعترض", "دون اعتراض", "لا اعتراض لدينا", "لا مانع لدينا"],
                [ReplyMeaning.Objection] = ["اعتراض", "أعترض", "نعترض"],
                [ReplyMeaning.Hold] = ["تعليق", "تريث"],
                [ReplyMeaning.Withdraw] = ["سحب", "أسحب", "نسحب"],
                [ReplyMeaning.Confirm] = ["أؤكد", "تأكيد", "مؤكد"],
            },
            Common = ["نعم", "موافقة"],
            Objects = ["الطلب", "طلبنا", "هذا الطلب", "على الطلب", "على الزيارة", "الزيارة", "التسجيل"],
            Negations = ["لا", "لم", "لن", "ليس", "ليست", "غير", "عدم", "دون", "بدون", "ولا"],
            Conditions = ["إذا", "بشرط", "شرط", "شريطة", "في حال", "رهنا", "ما لم"],
            Reservations = ["لكن", "ولكن", "فقط", "إلا", "باستثناء", "غير أن", "بعد"],
            Greetings = ["عزيزي", "عزيزتي", "السلام عليكم", "تحية طيبة", "مرحبا", "سعادة", "معالي", "السيد", "السيدة", "صباح الخير"],
        },
        [Language.Chinese] = new()
        {
            Words = new Dictionary<ReplyMeaning, string[]>
            {
                [ReplyMeaning.Approve] = ["批准", "同意", "我批准", "我同意", "赞成", "是"],
                [ReplyMeaning.Decline] = ["拒绝", "我拒绝", "否决", "驳回"],
                [ReplyMeaning.Ask] = ["提问", "问题", "询问", "请问"],
                [ReplyMeaning.Defer] = ["推迟至", "推迟到", "延期至", "延期到", "推迟"],
                [ReplyMeaning.NoObjection] = ["无异议", "没有异议", "不反对", "我不反对", "我们不反对", "我无异议", "我们无异议"],
                [ReplyMeaning.Objection] = ["反对", "我反对", "我们反对", "异议", "有异议", "提出异议"],
                [ReplyMeaning.Hold] = ["暂缓", "搁置"],
                [ReplyMeaning.Withdraw] = ["撤回", "撤销", "我们撤回", "我方撤回"],
                [ReplyMeaning.Confirm] = ["确认", "我确认"],
            },
            Common = ["是", "同意"],
            Objects = ["请求", "申请", "该请求", "本请求", "我方请求", "访问", "登记"],
            Negations = ["不", "没", "未", "无", "勿"],
            Conditions = ["如果", "若", "除非", "只要", "前提是", "条件是", "如能", "假如"],
            Reservations = ["但", "仅", "只", "然而", "除了"],
            Greetings = ["尊敬的", "您好", "你好", "主席", "各位", "阁下"],
        },
    }.ToFrozenDictionary();
}
