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
                [ReplyMeaning.Postpone] = ["Postpone", "Postponed", "I postpone", "We postpone", "Put off", "Postpone until", "Postpone to", "Postponed until", "Postponed to"],
                [ReplyMeaning.CallOff] = ["Call off", "Called off", "Call it off", "I call off", "Cancel", "Cancelled", "Canceled", "I cancel"],
                [ReplyMeaning.Confirm] = ["Confirm", "Confirmed", "I confirm", "We confirm"],
                [ReplyMeaning.Accept] =
                    ["Accept", "Accepted", "I accept", "We accept", "Yes", "OK", "Okay", "Agree", "Agreed", "I agree", "We agree", "Confirm", "Confirmed", "I confirm", "We confirm", "I will come", "I'll come", "I will attend", "I'll attend", "We will attend", "I will take part", "We will take part", "I will participate", "I can come", "I can attend", "I can take part", "Available", "I am available", "I'm available", "We are available", "I am free", "Happy to come", "Happy to attend", "Happy to accept", "Pleased to accept", "Glad to accept", "Count me in", "That works", "Works for me", "Fine with me", "The dates suit us", "These dates suit us", "The dates suit me", "These dates suit me"],
                [ReplyMeaning.Refuse] =
                    ["Decline", "Declined", "I decline", "We decline", "I must decline", "I have to decline", "We must decline", "Refuse", "I refuse", "Cannot", "I cannot", "We cannot", "I can't", "We can't", "Cannot come", "Cannot attend", "I cannot come", "I cannot attend", "I cannot take part", "I cannot participate", "I cannot make it", "We cannot attend", "We cannot take part", "I can't come", "I can't attend", "I can't make it", "I can't take part", "Unable", "I am unable", "I'm unable", "Unable to come", "Unable to attend", "Unable to take part", "I am unable to come", "I am unable to attend", "I am unable to take part", "I am unable to participate", "We are unable to take part", "Not available", "Unavailable", "I am not available", "I'm not available", "We are not available", "I am unavailable", "I'm unavailable", "I will not come", "I will not attend", "I won't come", "I won't attend", "I will not take part", "The dates do not suit us", "These dates do not suit us", "The dates do not suit me", "These dates do not suit me"],
                [ReplyMeaning.OtherDays] =
                    ["Other days", "Other dates", "Another day", "Another date", "Different days", "Different dates", "Alternative days", "Alternative dates", "Propose", "I propose", "We propose", "I would propose", "We would propose", "Suggest", "I suggest", "We suggest", "I would suggest", "Instead", "Rather", "I prefer", "We prefer", "I would prefer", "We would prefer"],
                [ReplyMeaning.PlanAgain] = ["Again", "Plan again", "Try again", "Replan", "Another plan", "Another proposal", "New proposal", "Another team"],
                [ReplyMeaning.NoteReady] = ["Ready", "It is ready", "The note is ready", "As it stands", "As it is", "OK as it stands", "No changes", "Without changes", "Done", "OK", "Yes"],
                [ReplyMeaning.NoteClear] = ["Clear", "Cleared", "I clear", "Approve", "Approved", "I approve", "Agree", "Agreed", "I agree", "Yes", "OK", "Okay", "Publish"],
                [ReplyMeaning.NoteBack] = ["Send back", "Sent back", "I send it back", "Send it back", "Back", "Return", "Returned", "Return it", "Reject", "Rejected", "Not cleared"],
            },
            Common = ["Agree", "Agreed", "I agree", "Yes", "OK", "Okay", "Accepted", "Available", "Confirm", "Confirmed", "I confirm", "We confirm", "I am free", "I am available", "I'm available", "We are available", "We agree", "Fine with me", "That works"],
            Objects = ["the request", "our request", "this request", "the visit", "this visit", "it", "the registration", "please"],
            VisitObjects = ["the invitation", "your invitation", "this invitation", "with pleasure", "with thanks", "on these days", "on these dates", "on those days", "on those dates", "on the proposed dates", "the dates", "these dates", "the proposed dates", "with the dates", "with these dates", "to the dates", "to these dates", "the plan", "the proposal", "this plan", "this proposal", "the team", "the visit", "to the visit", "for the visit", "please"],
            NoteObjects = ["the note", "the information note", "the draft", "this note", "it", "for publication", "to be cleared", "please"],
            Negations = ["no", "not", "never", "none", "nothing", "cannot", "can't", "don't", "doesn't", "won't", "isn't", "without", "nor", "neither"],
            Conditions = ["if", "unless", "provided", "providing", "subject to", "on condition", "as long as", "conditional", "conditionally", "in case", "depending", "pending"],
            Reservations = ["but", "only", "except", "however", "although", "once", "except for", "yet"],
            Greetings = ["dear", "hello", "hi", "good morning", "good afternoon", "good evening", "excellency", "your excellency", "sir", "madam", "colleagues"],
            Thanks = ["thank you", "thanks", "many thanks", "with pleasure", "gladly", "with thanks"],
            Regrets = ["unfortunately", "regrettably", "sorry", "I am sorry", "I'm sorry", "I am afraid", "I'm afraid", "I regret", "I regret that", "we regret", "we regret that", "with regret", "alas"],
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
                [ReplyMeaning.Postpone] = ["Posponer", "Pospongo", "Posponemos", "Pospuesta", "Aplazar", "Aplazo", "Aplazamos", "Aplazada", "Aplazar hasta", "Aplazo hasta", "Aplazamos hasta", "Posponer hasta", "Pospongo hasta", "Posponemos hasta"],
                [ReplyMeaning.CallOff] = ["Cancelar", "Cancelo", "Cancelada", "Cancelamos", "Se cancela", "Anular", "Anulada"],
                [ReplyMeaning.Confirm] = ["Confirmo", "Confirmado", "Confirmar", "Confirmamos"],
                [ReplyMeaning.Accept] =
                    ["Acepto", "Aceptado", "Aceptada", "Aceptamos", "Aceptar", "Sí", "De acuerdo", "Estoy de acuerdo", "Estamos de acuerdo", "Conforme", "Confirmo", "Confirmamos", "Confirmado", "Asistiré", "Asistiremos", "Iré", "Participaré", "Participaremos", "Puedo asistir", "Puedo ir", "Puedo participar", "Podemos asistir", "Estoy disponible", "Estamos disponibles", "Disponible", "Las fechas nos convienen", "Nos convienen las fechas", "Las fechas me convienen"],
                [ReplyMeaning.Refuse] =
                    ["Declino", "Declinamos", "Declinar", "Declinado", "Rechazo", "Rechazamos", "Rechazado", "No puedo", "No podemos", "No puedo asistir", "No puedo ir", "No puedo participar", "No podemos asistir", "No podemos participar", "No podré", "No podré asistir", "No podré ir", "No podré participar", "No podremos asistir", "No asistiré", "No iré", "No participaré", "No estoy disponible", "No estamos disponibles", "No disponible", "Me es imposible", "Me es imposible asistir", "Imposible", "Las fechas no nos convienen", "No nos convienen las fechas", "Las fechas no me convienen"],
                [ReplyMeaning.OtherDays] =
                    ["Otros días", "Otras fechas", "Otro día", "Otra fecha", "Fechas alternativas", "Propongo", "Proponemos", "Sugiero", "Sugerimos", "En su lugar", "En cambio", "Mejor", "Prefiero", "Preferimos", "Preferiría", "Preferiríamos"],
                [ReplyMeaning.PlanAgain] = ["Otra propuesta", "Otro plan", "Nueva propuesta", "De nuevo", "Otra vez", "Planificar de nuevo", "Otro equipo"],
                [ReplyMeaning.NoteReady] = ["Lista", "Listo", "Está lista", "Tal cual", "Tal como está", "Sin cambios", "Conforme", "Sí"],
                [ReplyMeaning.NoteClear] = ["Visto bueno", "Doy el visto bueno", "Autorizo", "Autorizada", "Apruebo", "Aprobada", "Aprobado", "De acuerdo", "Estoy de acuerdo", "Conforme", "Sí", "Publicar"],
                [ReplyMeaning.NoteBack] = ["Devolver", "Devuelvo", "Devuelta", "Se devuelve", "La devuelvo", "Rechazo", "Rechazada"],
            },
            Common = ["De acuerdo", "Estoy de acuerdo", "Sí", "Conforme", "Aceptado", "Aceptada", "Disponible", "Estoy disponible", "Estamos disponibles", "Confirmo", "Confirmamos", "Confirmado", "Estamos de acuerdo"],
            Objects = ["la solicitud", "nuestra solicitud", "esta solicitud", "la visita", "el registro"],
            VisitObjects = ["la invitación", "su invitación", "esta invitación", "con gusto", "con mucho gusto", "en esas fechas", "en estas fechas", "esos días", "estos días", "en esos días", "en estos días", "las fechas", "estas fechas", "las fechas propuestas", "con las fechas", "con estas fechas", "el plan", "la propuesta", "este plan", "esta propuesta", "el equipo", "la visita", "a la visita", "en la visita"],
            NoteObjects = ["la nota", "la nota informativa", "el borrador", "esta nota", "a la nota", "para su publicación"],
            Negations = ["no", "ni", "nunca", "sin", "tampoco", "ninguna", "ningún", "nada"],
            Conditions = ["si", "siempre que", "a condición", "sujeto a", "sujeta a", "a menos que", "con tal", "condicionado", "en caso"],
            Reservations = ["pero", "solo", "solamente", "salvo", "excepto", "sin embargo", "aunque", "una vez"],
            Greetings = ["estimado", "estimada", "estimados", "estimadas", "hola", "buenos días", "buenas tardes", "excelencia", "señor", "señora", "distinguido", "distinguida", "colegas"],
            Thanks = ["gracias", "muchas gracias", "agradezco", "agradecemos", "con gusto", "con mucho gusto"],
            Regrets = ["lamentablemente", "desgraciadamente", "desafortunadamente", "por desgracia", "lo siento", "lo sentimos", "lamento", "lamento que", "con pesar", "me temo que"],
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
                [ReplyMeaning.Postpone] = ["Reporter", "Je reporte", "Nous reportons", "Reportée", "Report", "Reporter au", "Reporter jusqu'au", "Je reporte au", "Nous reportons au", "Reportée au"],
                [ReplyMeaning.CallOff] = ["Annuler", "J'annule", "Annulée", "Annulation", "Nous annulons"],
                [ReplyMeaning.Confirm] = ["Je confirme", "Confirmé", "Confirmer", "Nous confirmons"],
                [ReplyMeaning.Accept] =
                    ["J'accepte", "Accepté", "Acceptée", "Accepter", "Nous acceptons", "Oui", "D'accord", "Je suis d'accord", "Nous sommes d'accord", "Je confirme", "Nous confirmons", "Confirmé", "Je viendrai", "Je participerai", "Nous participerons", "Je serai présent", "Je serai présente", "Je peux venir", "Je peux participer", "Nous pouvons participer", "Je suis disponible", "Nous sommes disponibles", "Disponible", "Les dates nous conviennent", "Ces dates nous conviennent", "Les dates me conviennent", "Ces dates me conviennent", "Cela me convient", "Cela nous convient"],
                [ReplyMeaning.Refuse] =
                    ["Je décline", "Nous déclinons", "Décliner", "Décliné", "Je refuse", "Nous refusons", "Refusé", "Je ne peux pas", "Nous ne pouvons pas", "Je ne peux pas venir", "Je ne peux pas participer", "Nous ne pouvons pas participer", "Je ne pourrai pas", "Je ne pourrai pas venir", "Je ne pourrai pas participer", "Je ne viendrai pas", "Je ne participerai pas", "Je ne suis pas disponible", "Nous ne sommes pas disponibles", "Pas disponible", "Indisponible", "Je suis indisponible", "Je suis empêché", "Je suis empêchée", "Impossible", "Les dates ne nous conviennent pas", "Ces dates ne nous conviennent pas", "Les dates ne me conviennent pas", "Ces dates ne me conviennent pas"],
                [ReplyMeaning.OtherDays] =
                    ["Autres dates", "Autres jours", "D'autres dates", "D'autres jours", "Une autre date", "Autre date", "Je propose", "Nous proposons", "Je suggère", "Nous suggérons", "Plutôt", "À la place", "Je préfère", "Nous préférons", "Je préférerais", "Nous préférerions"],
                [ReplyMeaning.PlanAgain] = ["Autre proposition", "Une autre proposition", "Nouvelle proposition", "Autre plan", "Un autre plan", "À nouveau", "De nouveau", "Une autre équipe"],
                [ReplyMeaning.NoteReady] = ["Prête", "Prêt", "Elle est prête", "Telle quelle", "En l'état", "Sans changement", "Sans modification", "Oui"],
                [ReplyMeaning.NoteClear] = ["Je valide", "Validée", "Validé", "Bon pour publication", "J'approuve", "Approuvée", "Approuvé", "D'accord", "Je suis d'accord", "Oui", "Publier"],
                [ReplyMeaning.NoteBack] = ["Renvoyer", "Je renvoie", "Je la renvoie", "Renvoyée", "Renvoi", "À revoir", "Je rejette", "Rejetée"],
            },
            Common = ["D'accord", "Je suis d'accord", "Oui", "Accord", "Accepté", "Acceptée", "Disponible", "Je suis disponible", "Nous sommes disponibles", "Je confirme", "Nous confirmons", "Confirmé", "Nous sommes d'accord"],
            Objects = ["la demande", "notre demande", "cette demande", "la visite", "de la demande", "de notre demande", "l'enregistrement"],
            VisitObjects = ["l'invitation", "votre invitation", "cette invitation", "avec plaisir", "à ces dates", "à ces dates-là", "ces jours-là", "ces dates", "les dates", "les dates proposées", "avec les dates", "avec ces dates", "le plan", "la proposition", "ce plan", "cette proposition", "l'équipe", "la visite", "à la visite"],
            NoteObjects = ["la note", "la note d'information", "le projet", "cette note", "pour publication"],
            Negations = ["ne", "n'", "pas", "non", "jamais", "aucun", "aucune", "sans", "ni", "rien"],
            Conditions = ["si", "s'il", "s'ils", "à condition", "sous réserve", "à moins", "pourvu", "au cas où", "en cas"],
            Reservations = ["mais", "seulement", "uniquement", "sauf", "excepté", "cependant", "toutefois", "une fois"],
            Greetings = ["cher", "chère", "chers", "chères", "bonjour", "bonsoir", "monsieur", "madame", "excellence", "mesdames"],
            Thanks = ["merci", "merci beaucoup", "je vous remercie", "nous vous remercions", "avec plaisir", "volontiers"],
            Regrets = ["malheureusement", "désolé", "désolée", "je suis désolé", "je suis désolée", "je regrette", "nous regrettons", "à regret", "hélas"],
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
                [ReplyMeaning.Postpone] = ["Отложить", "Откладываю", "Откладываем", "Перенести", "Переносим", "Отложить до", "Откладываем до", "Перенести на", "Переносим на"],
                [ReplyMeaning.CallOff] = ["Отменить", "Отменяю", "Отменяем", "Отменён", "Отмена"],
                [ReplyMeaning.Confirm] = ["Подтверждаю", "Подтверждено", "Подтвердить", "Подтверждаем"],
                [ReplyMeaning.Accept] =
                    ["Согласен", "Согласна", "Согласны", "Принимаю", "Принимаем", "Принято", "Да", "Подтверждаю", "Подтверждаем", "Подтверждено", "Приеду", "Буду", "Приму участие", "Примем участие", "Буду участвовать", "Могу приехать", "Могу участвовать", "Могу принять участие", "Готов", "Готова", "Готовы", "Свободен", "Свободна", "Даты подходят", "Даты нам подходят", "Эти даты подходят", "Эти даты нам подходят"],
                [ReplyMeaning.Refuse] =
                    ["Отказываюсь", "Отказываемся", "Отклоняю", "Отклоняем", "Не смогу", "Не сможем", "Не могу", "Не можем", "Не смогу приехать", "Не смогу участвовать", "Не смогу принять участие", "Не могу приехать", "Не могу участвовать", "Не могу принять участие", "Не можем принять участие", "Не приеду", "Не буду участвовать", "Не свободен", "Не свободна", "Недоступен", "Недоступна", "Занят", "Занята", "Даты не подходят", "Даты нам не подходят", "Эти даты не подходят", "Эти даты нам не подходят"],
                [ReplyMeaning.OtherDays] = ["Другие даты", "Другие дни", "Другая дата", "Другой день", "Предлагаю", "Предлагаем", "Вместо этого", "Лучше", "Предпочитаю", "Предпочитаем"],
                [ReplyMeaning.PlanAgain] = ["Другой вариант", "Другой план", "Новый вариант", "Ещё раз", "Снова", "Заново", "Другая группа"],
                [ReplyMeaning.NoteReady] = ["Готово", "Готова", "Записка готова", "Как есть", "В нынешнем виде", "Без изменений", "Да"],
                [ReplyMeaning.NoteClear] = ["Согласовано", "Согласована", "Согласен", "Согласна", "Одобряю", "Одобрено", "Утверждаю", "Утверждено", "Опубликовать", "Да"],
                [ReplyMeaning.NoteBack] = ["Вернуть", "Возвращаю", "Возвращается", "Вернуть на доработку", "Возвращаю на доработку", "На доработку", "Отклоняю"],
            },
            Common = ["Согласен", "Согласна", "Да", "Принято", "Подтверждаю", "Подтверждаем", "Подтверждено", "Согласны", "Буду", "Готов", "Готова", "Готовы", "Свободен", "Свободна"],
            Objects = ["запрос", "наш запрос", "этот запрос", "просьбу", "нашу просьбу", "визит", "запроса", "просьбы", "регистрацию"],
            VisitObjects = ["приглашение", "ваше приглашение", "это приглашение", "с удовольствием", "в эти дни", "в эти даты", "в указанные дни", "даты", "эти даты", "с датами", "с этими датами", "на эти даты", "план", "предложение", "этот план", "это предложение", "от приглашения", "от участия", "от поездки", "от визита", "визит", "в визите"],
            NoteObjects = ["записку", "записка", "информационную записку", "проект", "эту записку", "к публикации"],
            Negations = ["не", "нет", "ни", "без", "никогда", "нельзя"],
            Conditions = ["если", "при условии", "в случае", "условно", "при наличии"],
            Reservations = ["но", "только", "кроме", "однако", "лишь", "после"],
            Greetings = ["уважаемый", "уважаемая", "уважаемые", "здравствуйте", "добрый день", "доброе утро", "добрый вечер", "ваше превосходительство", "коллеги"],
            Thanks = ["спасибо", "большое спасибо", "благодарю", "благодарим", "с удовольствием"],
            Regrets = ["к сожалению", "сожалею", "извините", "простите", "увы"],
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
                [ReplyMeaning.Postpone] = ["تأجيل", "أؤجل", "نؤجل", "تأجيل إلى", "تأجيل حتى", "نؤجل إلى", "نؤجل حتى"],
                [ReplyMeaning.CallOff] = ["إلغاء", "ألغي", "نلغي"],
                [ReplyMeaning.Confirm] = ["أؤكد", "تأكيد", "مؤكد", "نؤكد"],
                [ReplyMeaning.Accept] =
                    ["أقبل", "نقبل", "قبول", "مقبول", "أوافق", "موافق", "نوافق", "نعم", "أؤكد", "نؤكد", "سأحضر", "سأشارك", "سنحضر", "سنشارك", "يمكنني الحضور", "يمكنني المشاركة", "أنا متاح", "أنا متاحة", "متاح", "متاحة", "المواعيد مناسبة", "التواريخ مناسبة", "المواعيد تناسبنا"],
                [ReplyMeaning.Refuse] =
                    ["أعتذر", "نعتذر", "أرفض", "نرفض", "لا أستطيع", "لا نستطيع", "لا أستطيع الحضور", "لا أستطيع المشاركة", "لا يمكنني", "لا يمكننا", "لا يمكنني الحضور", "لا يمكنني المشاركة", "لن أحضر", "لن أشارك", "لن أتمكن من الحضور", "لن أتمكن من المشاركة", "غير متاح", "غير متاحة", "أنا غير متاح", "أنا غير متاحة", "لست متاحا", "المواعيد غير مناسبة", "التواريخ غير مناسبة", "المواعيد لا تناسبنا"],
                [ReplyMeaning.OtherDays] = ["مواعيد أخرى", "تواريخ أخرى", "أيام أخرى", "موعد آخر", "تاريخ آخر", "أقترح", "نقترح", "بدلا من ذلك", "أفضل", "نفضل"],
                [ReplyMeaning.PlanAgain] = ["اقتراح آخر", "خطة أخرى", "اقتراح جديد", "من جديد", "مرة أخرى", "فريق آخر"],
                [ReplyMeaning.NoteReady] = ["جاهزة", "جاهز", "المذكرة جاهزة", "كما هي", "دون تغيير", "بدون تغيير", "بلا تغيير", "نعم"],
                [ReplyMeaning.NoteClear] = ["أجيز", "إجازة", "مجازة", "أعتمد", "تعتمد", "معتمدة", "أوافق", "موافق", "موافقة", "تمت الموافقة", "نعم", "للنشر"],
                [ReplyMeaning.NoteBack] = ["إعادة", "أعيد", "أعيدها", "تعاد", "تُعاد", "أرجع", "أرفض"],
            },
            Common = ["نعم", "موافقة", "مقبول", "قبول", "متاح", "متاحة", "أنا متاح", "أنا متاحة", "أؤكد", "نؤكد"],
            Objects = ["الطلب", "طلبنا", "هذا الطلب", "على الطلب", "على الزيارة", "الزيارة", "التسجيل"],
            VisitObjects = ["الدعوة", "دعوتكم", "هذه الدعوة", "بكل سرور", "في هذه الأيام", "في هذه المواعيد", "في هذه التواريخ", "المواعيد", "هذه المواعيد", "على المواعيد", "على هذه المواعيد", "الخطة", "الاقتراح", "هذه الخطة", "هذا الاقتراح", "على الخطة", "عن الحضور", "عن المشاركة", "عن الدعوة"],
            NoteObjects = ["المذكرة", "المذكرة الإعلامية", "هذه المذكرة", "على المذكرة", "للنشر"],
            Negations = ["لا", "لم", "لن", "ليس", "ليست", "غير", "عدم", "دون", "بدون", "ولا"],
            Conditions = ["إذا", "بشرط", "شرط", "شريطة", "في حال", "رهنا", "ما لم"],
            Reservations = ["لكن", "ولكن", "فقط", "إلا", "باستثناء", "غير أن", "بعد"],
            Greetings = ["عزيزي", "عزيزتي", "السلام عليكم", "تحية طيبة", "مرحبا", "سعادة", "معالي", "السيد", "السيدة", "صباح الخير"],
            Thanks = ["شكرا", "شكرا جزيلا", "شكرا لكم", "أشكركم", "نشكركم", "بكل سرور"],
            Regrets = ["للأسف", "مع الأسف", "آسف", "آسفة", "عذرا", "يؤسفني", "يؤسفنا"],
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
                [ReplyMeaning.Postpone] = ["推迟", "延期", "我方推迟", "推迟至", "推迟到", "延期至", "延期到"],
                [ReplyMeaning.CallOff] = ["取消", "我取消", "我方取消"],
                [ReplyMeaning.Confirm] = ["确认", "我确认", "我们确认"],
                [ReplyMeaning.Accept] =
                    ["接受", "我接受", "我们接受", "我方接受", "同意", "我同意", "我们同意", "我方同意", "是", "是的", "可以", "确认", "我确认", "我们确认", "我会参加", "我能参加", "可以参加", "我可以参加", "我方可以参加", "有空", "日期合适"],
                [ReplyMeaning.Refuse] =
                    ["谢绝", "我谢绝", "我们谢绝", "我方谢绝", "婉拒", "拒绝", "我拒绝", "不能参加", "我不能参加", "无法参加", "我无法参加", "我方无法参加", "不能出席", "我不能出席", "无法出席", "我无法出席", "不便参加", "没空", "没有空", "不方便", "日期不合适"],
                [ReplyMeaning.OtherDays] = ["其他日期", "其它日期", "另选日期", "另择日期", "改期", "改期至", "改期到", "改为", "改到", "建议", "建议改为", "我建议", "我们建议", "我方建议", "我方建议改为", "提议"],
                [ReplyMeaning.PlanAgain] = ["重新拟订", "重新拟定", "重拟", "另拟方案", "重新安排", "新方案"],
                [ReplyMeaning.NoteReady] = ["就绪", "已就绪", "按现稿", "照此", "维持现稿", "无修改", "可以", "是"],
                [ReplyMeaning.NoteClear] = ["核准", "我核准", "批准", "同意", "我同意", "可以发布", "发布", "是"],
                [ReplyMeaning.NoteBack] = ["退回", "我退回", "发回", "请修改", "驳回"],
            },
            Common = ["是", "同意", "可以", "确认", "有空", "我确认", "我们确认"],
            Objects = ["请求", "申请", "该请求", "本请求", "我方请求", "访问", "登记"],
            VisitObjects = ["邀请", "贵方邀请", "该邀请", "这些日期", "该日期", "日期", "方案", "计划", "该方案"],
            NoteObjects = ["说明", "情况说明", "该说明", "草稿"],
            Negations = ["不", "没", "未", "无", "勿"],
            Conditions = ["如果", "若", "除非", "只要", "前提是", "条件是", "如能", "假如"],
            Reservations = ["但", "仅", "只", "然而", "除了"],
            Greetings = ["尊敬的", "您好", "你好", "主席", "各位", "阁下"],
            Thanks = ["谢谢", "感谢", "非常感谢", "多谢", "很高兴"],
            Regrets = ["很遗憾", "遗憾", "抱歉", "很抱歉", "对不起"],
        },
    }.ToFrozenDictionary();

    /// <summary>The words of a meaning; the first is the one to recommend.</summary>
    internal static IReadOnlyList<string> WordsOf(Language language, ReplyMeaning meaning) =>
        All[language].Words.GetValueOrDefault(meaning) ?? DraftVocabularies.All[language].Words[meaning];
}
