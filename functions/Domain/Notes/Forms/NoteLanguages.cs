using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Serverless.Domain.Languages;

namespace Serverless.Domain.Notes.Forms;

/// <summary>Finds the forms of a language, and those that may stand in a text of any language.</summary>
internal static class NoteLanguages
{
    private static readonly FrozenDictionary<Language, NoteForms> All = new Dictionary<Language, NoteForms>
    {
        [Language.English] = EnglishForms.Forms,
        [Language.Spanish] = SpanishForms.Forms,
        [Language.French] = FrenchForms.Forms,
        [Language.Russian] = RussianForms.Forms,
        [Language.Arabic] = ArabicForms.Forms,
        [Language.Chinese] = ChineseForms.Forms,
    }.ToFrozenDictionary();

    // A note's number is not followed by a space within it; whether it has a digit is looked at afterwards.
    private const string Number = @"(?<n>(?:[\u0620-\u064a]{1,2} )?[0-9a-zа-я\u0620-\u064a][^\s,;""]{0,40})";
    private const string Sign = @"(?:no|n°|nro|num|numero|number|numéro|номер|رقم|编号)";

    /// <summary>A note's number, in the group <c>n</c>.</summary>
    internal static readonly Regex NoteNumber = Pattern.Raw(
        $@"(?:^|[ (])(?:note(?: verbale)?|nota(?: verbal| diplom\w+)?|нота|вербальная нота|مذكرة(?: شفوية)?|照会|普通照会)[ ,:]*{Sign}?[.:° ]*{Number}"
        + $@"|^(?:our |nuestra |notre |your )?(?:ref|reference|referencia|référence|исх|{Sign}|الرقم|المرجع|الإشارة|文号)[.:]*(?: ?{Sign}[.:]*)?[ :]*{Number}");

    /// <summary>A Chinese note's number, in the group <c>n</c>.</summary>
    internal static readonly Regex ChineseNumber = Pattern.Raw(@"(?<n>[(\[〔]?[0-9]{0,4}[)\]〕]? ?(?:[a-z]+[/-]?)?第? ?[0-9][0-9a-z/.-]* ?号)");

    /// <summary>A line that is nothing but a number, such as <c>MPG/NV/118-2017</c>.</summary>
    internal static readonly Regex BareNumber = Pattern.Raw(@"^(?<n>[a-zа-я0-9]{1,12}(?:[/.-][a-zа-я0-9]{1,12}){1,6})$");

    /// <summary>What marks a signature.</summary>
    internal static readonly Regex Signed = Pattern.Raw(
        @"^\(?(?:signed|firmado|fdo|signé|подпись|подписано|توقيع|التوقيع|签名|签字)[.)]*:? ?");

    /// <summary>Gives a language's forms.</summary>
    internal static NoteForms Of(Language language) => All[language];

    /// <summary>All languages' forms; letterheads are often in another language than the note.</summary>
    internal static IEnumerable<NoteForms> Every => All.Values;
}
