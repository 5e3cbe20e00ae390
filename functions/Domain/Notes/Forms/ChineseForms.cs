namespace Serverless.Domain.Notes.Forms;

/// <summary>Chinese. Nothing parts the words, and much of what other languages put before a name comes after it.</summary>
internal static class ChineseForms
{
    private const string Han = "[\\u4e00-\\u9fff]";

    internal static readonly NoteForms Forms = new()
    {
        Courtesy = Pattern.Parts("向.{1,80}致意", "致意"),
        FirstPerson = Pattern.Parts("我谨", "本人", "我荣幸", "我国政府", "我代表", "谨启", "请阁下接受"),
        Salutation = Pattern.Start("尊敬的", "阁下", "主席先生", "主席女士", "主席阁下"),
        Closing = Pattern.Parts("顺致", "崇高(?:的)?敬意", "最崇高", "此致", "敬上", "谨启", "致以崇高"),
        Mission = Pattern.Nothing,
        MissionAfter = Pattern.Start("(?:政府)?(?:常)?驻联合国"),
        Government = Pattern.Parts("代表$"),
        GovernmentAfter = Pattern.Start("政府", "外交部"),
        MissionTitle = Pattern.Parts("常驻(?:副)?代表", "副代表", "临时代办", "参赞"),
        Addressee = Pattern.Parts("委员会主席", "主席阁下", "委员会秘书"),
        Forward = Pattern.Parts("转递", "转交", "转达", "随函附上", "附上", "递交", "送上"),
        Letter = Pattern.Parts("信", "来函", "函件"),
        Dated = Pattern.Parts("(?:日期为|落款日期为|于|日期[::])$"),
        DatedAfter = Pattern.Start("(?:的)?(?:来)?(?:信|函)", "(?:签署|写给|致)"),
        Deadline = Pattern.Parts("(?:不迟于|截至)$"),
        DeadlineAfter = Pattern.Start("(?:之)?前"),
        Request = Pattern.Parts("请求", "邀请", "请委员会", "请专家", "谨请", "希望", "申请"),
        Visit = Pattern.Parts("访问", "来访", "国别访问", "走访", "考察"),
        NoRequest = Pattern.Parts("不(?:请求|邀请|希望)", "推迟", "取消", "撤回", "延期", "礼节性拜访", "签证"),
        Topic = Pattern.Parts("1540", "专家组", "专家", "委员会"),
        Wish = Pattern.Parts("访问", "建议", "拟", "日期", "举行", "进行", "期间", "于"),
        VenueName = Pattern.Raw(
            $"(?:在|访问|地点[::]?(?:为)?)(?:首都)?(?<v>{Han}{{1,6}}市|北京|上海)|(?:在首都|在)(?<v>{Han}{{2,6}})(?:举行|进行|开展)|访问地点(?:为|[::]) ?(?<v>{Han}{{2,6}})"),
        Support = Pattern.Parts("(?:支持|资助|赞助)(?:方|者|国)(?:为|[::])"),
        SupportAfter = Pattern.Start("(?:政府)?(?:将)?(?:提供|给予|的)?(?:财政|资金|经费)?(?:支持|资助|赞助)"),
        WorkingLanguage = Pattern.Parts("工作语言", "工作语文", "访问语言"),
        LanguageNames =
        [
            (Languages.Language.Arabic, Pattern.Parts("阿拉伯文", "阿拉伯语")),
            (Languages.Language.Chinese, Pattern.Parts("中文", "汉语")),
            (Languages.Language.English, Pattern.Parts("英文", "英语")),
            (Languages.Language.French, Pattern.Parts("法文", "法语")),
            (Languages.Language.Russian, Pattern.Parts("俄文", "俄语")),
            (Languages.Language.Spanish, Pattern.Parts("西班牙文", "西班牙语")),
        ],
        Together = Pattern.Parts("与", "和", "同", "邀请", "参加", "参与", "合作", "支持", "伙伴", "共同"),
        Honorific = Pattern.Nothing,
        HonorificAfter = Pattern.Parts("先生", "女士", "阁下", "大使", "博士"),
        Title = Pattern.Parts("代表", "大使", "部长", "司长", "主任", "参赞", "局长", "代办", "秘书"),
        TitleEnd = Pattern.Parts("的", "于"),
        TitledName = Pattern.Raw(
            $"(?<t>{Han}{{0,14}}(?:代表|大使|部长|司长|主任|参赞|局长|代办|秘书)) ?(?<n>{Han}{{2,4}}?)(?:$|\\n|[ (,0-9]|先生|女士|阁下|大使|博士|于|的信|来信|来函|签名)"),
    };
}
