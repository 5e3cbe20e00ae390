using System.Collections.Frozen;
using Serverless.Domain.Languages;

namespace Serverless.Domain.Preparation;

/// <summary>The words of draft programmes in all six languages.</summary>
internal static class ProgrammeWordings
{
    internal static readonly FrozenDictionary<Language, ProgrammeWords> All = new Dictionary<Language, ProgrammeWords>
    {
        [Language.English] = new()
        {
            GroupOfExperts = "1540 Group of Experts",
            Welcome = "Welcome",
            OpeningStatements = "Opening statements",
            Resolution = "Security Council resolution 1540 (2004): obligations, context and current proliferation challenges, advances in science and technology among them",
            Matrix = "1540 matrix: {0}",
            Experience = "Experience in supporting voluntary National Implementation Action Plans, with examples from the region",
            Mandates = "Mandates and measures of the national authorities",
            Elements = "Possible elements of a voluntary National Implementation Action Plan",
            FirstDraft = "Work on a first draft of the National Implementation Action Plan",
            EarlierDraft = "Work on the draft National Implementation Action Plan of the previous visit",
            Closing = "Conclusions, next steps and closing",
            Coffee = "Coffee break",
            Lunch = "Lunch",
        },
        [Language.Spanish] = new()
        {
            GroupOfExperts = "Grupo de Expertos 1540",
            Welcome = "Bienvenida",
            OpeningStatements = "Palabras de apertura",
            Resolution = "La resolución 1540 (2004) del Consejo de Seguridad: obligaciones, contexto y desafíos actuales de la proliferación, entre ellos los avances de la ciencia y la tecnología",
            Matrix = "Matriz 1540: {0}",
            Experience = "Experiencia en el apoyo a planes de acción nacionales voluntarios, con ejemplos de la región",
            Mandates = "Mandatos y medidas de las autoridades nacionales",
            Elements = "Posibles elementos de un plan de acción nacional voluntario",
            FirstDraft = "Trabajo en un primer borrador del plan de acción nacional",
            EarlierDraft = "Trabajo en el borrador del plan de acción nacional de la visita anterior",
            Closing = "Conclusiones, próximos pasos y clausura",
            Coffee = "Pausa para café",
            Lunch = "Almuerzo",
        },
        [Language.French] = new()
        {
            GroupOfExperts = "Groupe d’experts 1540",
            Welcome = "Mot de bienvenue",
            OpeningStatements = "Déclarations liminaires",
            Resolution = "La résolution 1540 (2004) du Conseil de sécurité : obligations, contexte et enjeux actuels de la prolifération, y compris les progrès de la science et de la technologie",
            Matrix = "Matrice 1540 : {0}",
            Experience = "Expérience acquise dans l’appui aux plans d’action nationaux volontaires, avec des exemples de la région",
            Mandates = "Mandats et mesures des autorités nationales",
            Elements = "Éléments possibles d’un plan d’action national volontaire",
            FirstDraft = "Travaux sur un premier projet de plan d’action national",
            EarlierDraft = "Travaux sur le projet de plan d’action national issu de la visite précédente",
            Closing = "Conclusions, prochaines étapes et clôture",
            Coffee = "Pause café",
            Lunch = "Déjeuner",
        },
        [Language.Russian] = new()
        {
            GroupOfExperts = "Группа экспертов 1540",
            Welcome = "Приветственное слово",
            OpeningStatements = "Вступительные заявления",
            Resolution = "Резолюция 1540 (2004) Совета Безопасности: обязательства, контекст и нынешние вызовы в области распространения, в том числе достижения науки и техники",
            Matrix = "Матрица 1540: {0}",
            Experience = "Опыт содействия добровольным национальным планам действий и примеры из региона",
            Mandates = "Полномочия и меры национальных органов",
            Elements = "Возможные элементы добровольного национального плана действий",
            FirstDraft = "Работа над первым проектом национального плана действий",
            EarlierDraft = "Работа над проектом национального плана действий, начатым во время предыдущего визита",
            Closing = "Выводы, дальнейшие шаги и закрытие",
            Coffee = "Перерыв на кофе",
            Lunch = "Обед",
        },
        [Language.Arabic] = new()
        {
            GroupOfExperts = "فريق الخبراء 1540",
            Welcome = "كلمة ترحيب",
            OpeningStatements = "بيانات افتتاحية",
            Resolution = "قرار مجلس الأمن 1540 (2004): الالتزامات والسياق وتحديات الانتشار الراهنة، ومنها أوجه التقدم في العلم والتكنولوجيا",
            Matrix = "مصفوفة القرار 1540: {0}",
            Experience = "الخبرة المكتسبة في دعم خطط العمل الوطنية الطوعية، مع أمثلة من المنطقة",
            Mandates = "ولايات السلطات الوطنية وتدابيرها",
            Elements = "العناصر الممكنة لخطة عمل وطنية طوعية",
            FirstDraft = "العمل على مشروع أول لخطة العمل الوطنية",
            EarlierDraft = "العمل على مشروع خطة العمل الوطنية المنبثق عن الزيارة السابقة",
            Closing = "الاستنتاجات والخطوات المقبلة والاختتام",
            Coffee = "استراحة قهوة",
            Lunch = "غداء",
        },
        [Language.Chinese] = new()
        {
            GroupOfExperts = "1540专家组",
            Welcome = "欢迎致辞",
            OpeningStatements = "开幕发言",
            Resolution = "安全理事会第1540(2004)号决议：义务、背景和当前扩散挑战，包括科学技术的进步",
            Matrix = "1540汇总表：{0}",
            Experience = "支持制定自愿国家行动计划的经验及本区域实例",
            Mandates = "国家主管部门的职责和措施",
            Elements = "自愿国家行动计划的可能要素",
            FirstDraft = "起草国家行动计划初稿",
            EarlierDraft = "继续修改上次访问形成的国家行动计划草案",
            Closing = "结论、后续步骤和闭幕",
            Coffee = "茶歇",
            Lunch = "午餐",
        },
    }.ToFrozenDictionary();
}
