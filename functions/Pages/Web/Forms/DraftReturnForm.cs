using System.Globalization;
using Serverless.Domain.Commands;
using Serverless.Domain.Documents;
using Serverless.Domain.Drafts;
using Serverless.Domain.Parties;

namespace Serverless.Pages.Web.Forms;

/// <summary>The forms by which a draft is sent back: one's own, or what somebody else gave to whoever sends it.</summary>
public static class DraftReturnForm
{
    /// <summary>The document.</summary>
    public const string File = "file";

    /// <summary>The words.</summary>
    public const string Words = "remarks";

    /// <summary>Whether it is for the editors alone.</summary>
    public const string Private = "private";

    /// <summary>Whose return it is; empty for one's own.</summary>
    public const string For = "for";

    /// <summary>The document, where it is sent in for somebody else.</summary>
    public const string BehalfFile = "behalf-file";

    /// <summary>The words, where they are sent in for somebody else.</summary>
    public const string BehalfWords = "behalf-remarks";

    /// <summary>Whether it is for the editors alone, where it is sent in for somebody else.</summary>
    public const string BehalfPrivate = "behalf-private";

    /// <summary>For whom it is sent in.</summary>
    public const string BehalfFor = "behalf-for";

    /// <summary>What a box that is ticked says.</summary>
    public const string Ticked = "yes";

    /// <summary>Reads the form of one's own return.</summary>
    /// <param name="form">What was filled in.</param>
    /// <param name="document">The document that came with it, checked; null for none.</param>
    /// <param name="others">For whom the sender may send something in.</param>
    public static FormReading Read(FormState form, DocumentEntry? document, IReadOnlyList<Party> others)
    {
        ArgumentNullException.ThrowIfNull(form);
        return Read(form, document, (Words, Private, For), Find(others, form.Text(For)), form.Text(For).Length > 0);
    }

    /// <summary>Reads the form of what is sent in for somebody else.</summary>
    /// <param name="form">What was filled in.</param>
    /// <param name="document">The document that came with it, checked; null for none.</param>
    /// <param name="others">For whom the sender may send something in.</param>
    public static FormReading ReadBehalf(FormState form, DocumentEntry? document, IReadOnlyList<Party> others)
    {
        ArgumentNullException.ThrowIfNull(form);
        return Read(form, document, (BehalfWords, BehalfPrivate, BehalfFor), Find(others, form.Text(BehalfFor)), isForOther: true);
    }

    /// <summary>A party as the value of a choice.</summary>
    public static string Write(Party party)
    {
        ArgumentNullException.ThrowIfNull(party);
        return $"{party.Kind}:{party.Id}";
    }

    /// <summary>The version that a form was made for; null when it says none.</summary>
    internal static int? ReadVersion(FormState form) =>
        int.TryParse(form.Text(DraftActions.Version), NumberStyles.None, CultureInfo.InvariantCulture, out var version) ? version : null;

    private static FormReading Read(FormState form, DocumentEntry? document, (string Words, string Private, string For) fields, Party? other, bool isForOther)
    {
        FieldFault?[] faults =
        [
            isForOther && other is null ? new FieldFault(fields.For, "drafts.fault.whose") : null,
            TextField.Check(form, fields.Words, document is null ? "drafts.fault.nothing" : null),
        ];
        return faults.OfType<FieldFault>().ToList() is [_, ..] wrong
            ? FormReading.Wrong(wrong)
            : FormReading.Of(new ReturnDraft(
                document is null ? [] : [document],
                form.Text(fields.Words),
                other,
                form.Text(fields.Private) == Ticked ? Visibility.Private : Visibility.Shared,
                ReadVersion(form)));
    }

    private static Party? Find(IReadOnlyList<Party> others, string value) => others.FirstOrDefault(party => Write(party) == value);
}
