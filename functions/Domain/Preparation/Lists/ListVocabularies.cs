using System.Collections.Frozen;
using Serverless.Domain.Languages;

namespace Serverless.Domain.Preparation.Lists;

/// <summary>The words of all six languages.</summary>
internal static class ListVocabularies
{
    internal static readonly FrozenDictionary<Language, ListVocabulary> All = new Dictionary<Language, ListVocabulary>
    {
        [Language.English] = new()
        {
            Headers = new Dictionary<ListColumn, string[]>
            {
                [ListColumn.Institution] = ["Institution", "Organization", "Organisation", "Ministry", "Agency", "Entity", "Affiliation", "Department"],
                [ListColumn.Name] = ["Name", "Names", "Surname", "Surnames", "Participant", "First name", "Last name", "Family name", "Given name", "Salutation", "Honorific"],
                [ListColumn.Title] = ["Title", "Post", "Position", "Function", "Designation", "Role", "Job title"],
                [ListColumn.Email] = ["E-mail", "Email", "Mail", "E-mail address", "Email address"],
                [ListColumn.Number] = ["No", "Nr", "Number", "N"],
            },
            Fillers = ["of", "the", "and", "or", "full", "address", "participant", "official"],
            ListTitles = ["list of participants", "participants list", "participants", "participant list", "national participants", "provisional list of participants"],
            Institutions = ["ministry", "department", "secretariat", "agency", "police", "customs", "institute", "authority", "commission", "committee", "council", "office", "service", "superintendence", "university", "organization", "organisation", "embassy", "army", "staff", "congress", "parliament", "bank", "laboratory", "centre", "center", "bureau", "directorate", "interpol", "administration", "forces", "presidency"],
            Posts = ["director", "chief", "head", "minister", "vice", "deputy", "adviser", "advisor", "coordinator", "officer", "official", "analyst", "specialist", "expert", "manager", "secretary", "inspector", "attorney", "prosecutor", "professor", "researcher", "consultant", "technician", "assistant", "legal", "counsellor", "commissioner", "undersecretary", "delegate", "focal"],
            Addresses = ["mr", "mrs", "ms", "dr", "prof", "amb", "ambassador", "col", "capt", "lt", "maj", "gen", "eng", "colonel", "captain", "major", "h e"],
        },
        [Language.Spanish] = new()
        {
            Headers = new Dictionary<ListColumn, string[]>
            {
                [ListColumn.Institution] = ["Institución", "Organización", "Entidad", "Ministerio", "Organismo", "Dependencia"],
                [ListColumn.Name] = ["Nombre", "Nombres", "Apellido", "Apellidos", "Participante", "Tratamiento"],
                [ListColumn.Title] = ["Cargo", "Puesto", "Función", "Título"],
                [ListColumn.Email] = ["Correo electrónico", "Correo", "Dirección de correo electrónico"],
                [ListColumn.Number] = ["Núm", "Número", "No"],
            },
            Fillers = ["de", "del", "la", "el", "y", "o", "completo", "completos", "participante", "dirección"],
            ListTitles = ["lista de participantes", "listado de participantes", "participantes", "nómina de participantes"],
            Institutions = ["ministerio", "secretaría", "agencia", "policía", "aduanas", "instituto", "autoridad", "comisión", "comité", "consejo", "oficina", "servicio", "superintendencia", "fiscalía", "universidad", "organización", "embajada", "ejército", "estado", "congreso", "banco", "laboratorio", "centro", "dirección", "cancillería", "procuraduría", "presidencia", "viceministerio", "administración"],
            Posts = ["directora", "jefe", "jefa", "ministro", "ministra", "viceministro", "viceministra", "subdirector", "subdirectora", "asesor", "asesora", "coordinador", "coordinadora", "oficial", "analista", "especialista", "experto", "experta", "gerente", "secretario", "inspector", "inspectora", "fiscal", "profesor", "investigador", "investigadora", "consultor", "consultora", "técnico", "técnica", "asistente", "encargado", "encargada", "delegado", "delegada", "subsecretario", "consejero", "consejera"],
            Addresses = ["sr", "sra", "srta", "dra", "lic", "licda", "licdo", "ing", "inga", "cnel", "gral", "emb", "embajador", "embajadora", "coronel", "capitán", "comisario", "comisaria", "don", "doña", "señor", "señora"],
        },
        [Language.French] = new()
        {
            Headers = new Dictionary<ListColumn, string[]>
            {
                [ListColumn.Institution] = ["Institution", "Organisation", "Organisme", "Ministère", "Structure", "Entité", "Service"],
                [ListColumn.Name] = ["Nom", "Noms", "Prénom", "Prénoms", "Participant", "Civilité"],
                [ListColumn.Title] = ["Fonction", "Poste", "Titre", "Qualité"],
                [ListColumn.Email] = ["Courriel", "Adresse électronique", "Adresse courriel", "Mél", "Adresse e-mail"],
                [ListColumn.Number] = ["N°", "Numéro"],
            },
            Fillers = ["de", "du", "et", "ou", "la", "le", "l", "d", "complet", "participant", "adresse"],
            ListTitles = ["liste des participants", "participants", "liste de participants"],
            Institutions = ["ministère", "secrétariat", "agence", "police", "douanes", "institut", "autorité", "commission", "comité", "conseil", "bureau", "service", "université", "organisation", "ambassade", "armée", "état", "parlement", "banque", "laboratoire", "centre", "direction", "parquet", "gendarmerie", "présidence", "office"],
            Posts = ["directeur", "directrice", "chef", "cheffe", "ministre", "adjoint", "adjointe", "conseiller", "conseillère", "coordonnateur", "coordonnatrice", "chargé", "chargée", "analyste", "spécialiste", "responsable", "secrétaire", "inspecteur", "inspectrice", "procureur", "professeur", "chercheur", "chercheuse", "consultant", "consultante", "technicien", "technicienne", "assistant", "assistante", "délégué", "déléguée", "commissaire"],
            Addresses = ["m", "mme", "mlle", "me", "monsieur", "madame", "ambassadeur", "ambassadrice", "pr", "commandant", "capitaine"],
        },
        [Language.Russian] = new()
        {
            Headers = new Dictionary<ListColumn, string[]>
            {
                [ListColumn.Institution] = ["Учреждение", "Организация", "Министерство", "Ведомство", "Место работы"],
                [ListColumn.Name] = ["Имя", "Фамилия", "Отчество", "ФИО", "Ф. И. О.", "Участник", "Обращение"],
                [ListColumn.Title] = ["Должность", "Функция", "Пост"],
                [ListColumn.Email] = ["Электронная почта", "Адрес электронной почты", "Почта", "Эл. почта"],
                [ListColumn.Number] = ["№", "Номер", "п п", "№ п/п"],
            },
            Fillers = ["и", "или", "полное", "участника", "адрес"],
            ListTitles = ["список участников", "участники", "перечень участников"],
            Institutions = ["министерство", "агентство", "полиция", "таможня", "таможенная", "институт", "комиссия", "комитет", "совет", "управление", "служба", "прокуратура", "университет", "организация", "посольство", "армия", "штаб", "парламент", "банк", "лаборатория", "центр", "департамент", "секретариат", "федеральная", "администрация", "интерпол"],
            Posts = ["директор", "начальник", "министр", "заместитель", "советник", "координатор", "аналитик", "специалист", "эксперт", "руководитель", "секретарь", "инспектор", "прокурор", "профессор", "консультант", "помощник", "главный", "старший", "ведущий", "научный", "заведующий", "представитель"],
            Addresses = ["г н", "г жа", "господин", "госпожа", "посол", "полковник", "майор", "капитан", "генерал", "д р"],
        },
        [Language.Arabic] = new()
        {
            Headers = new Dictionary<ListColumn, string[]>
            {
                [ListColumn.Institution] = ["المؤسسة", "الجهة", "الوزارة", "المنظمة", "الهيئة"],
                [ListColumn.Name] = ["الاسم", "الاسم الكامل", "اللقب", "المشارك", "اسم المشارك", "اسم العائلة"],
                [ListColumn.Title] = ["الوظيفة", "المنصب", "الصفة", "المسمى الوظيفي"],
                [ListColumn.Email] = ["البريد الإلكتروني", "البريد", "عنوان البريد الإلكتروني"],
                [ListColumn.Number] = ["الرقم", "رقم", "م"],
            },
            Fillers = ["الكامل", "و", "أو", "عنوان"],
            ListTitles = ["قائمة المشاركين", "المشاركون", "أسماء المشاركين"],
            Institutions = ["وزارة", "وكالة", "شرطة", "الشرطة", "الجمارك", "معهد", "هيئة", "الهيئة", "لجنة", "اللجنة", "مجلس", "مكتب", "جامعة", "منظمة", "سفارة", "الجيش", "القوات", "برلمان", "بنك", "مركز", "إدارة", "مديرية", "المديرية", "النيابة", "أمانة", "الأمانة", "دائرة", "رئاسة", "الإنتربول"],
            Posts = ["مدير", "مديرة", "رئيس", "رئيسة", "وزير", "نائب", "مستشار", "مستشارة", "منسق", "منسقة", "موظف", "موظفة", "محلل", "أخصائي", "خبير", "خبيرة", "مسؤول", "مسؤولة", "سكرتير", "مفتش", "وكيل", "مساعد", "ضابط"],
            Addresses = ["السيد", "السيدة", "الدكتور", "الدكتورة", "سعادة", "معالي", "السفير", "السفيرة", "العقيد", "المهندس", "المهندسة", "الأستاذ", "اللواء", "العميد", "د"],
        },
        [Language.Chinese] = new()
        {
            Headers = new Dictionary<ListColumn, string[]>
            {
                [ListColumn.Institution] = ["机构", "单位", "单位名称", "机构名称", "部门", "组织"],
                [ListColumn.Name] = ["姓名", "名字", "与会者", "参加者", "称谓"],
                [ListColumn.Title] = ["职务", "职位", "职称", "头衔"],
                [ListColumn.Email] = ["电子邮件", "电子邮箱", "邮箱", "电子邮件地址", "电邮"],
                [ListColumn.Number] = ["序号", "编号"],
            },
            Fillers = ["和"],
            ListTitles = ["与会者名单", "参会人员名单", "参加者名单", "名单"],
            Institutions = ["部", "局", "署", "委员会", "总局", "海关", "大学", "研究所", "研究院", "中心", "组织", "办公室", "大使馆", "警察", "法院", "检察院", "机构", "总署", "参谋部", "厅"],
            Posts = ["主任", "处长", "司长", "局长", "部长", "副部长", "参赞", "顾问", "专家", "官员", "秘书", "科长", "研究员", "教授", "协调员", "主管", "检察官", "分析员", "代表", "副司长", "副处长"],
            Addresses = ["先生", "女士", "博士", "大使", "上校"],
        },
    }.ToFrozenDictionary();
}
