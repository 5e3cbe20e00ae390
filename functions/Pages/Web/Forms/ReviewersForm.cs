using Serverless.Domain.Commands;
using Serverless.Domain.Drafts;
using Serverless.Domain.Register;

namespace Serverless.Pages.Web.Forms;

/// <summary>The form by which reviewers in national institutions are named: one to a line, institution; name; function; mail address.</summary>
public static class ReviewersForm
{
    /// <summary>The lines.</summary>
    public const string Lines = "reviewers";

    private const int MostQuoted = 5;

    // Whoever writes Arabic or Chinese has the semicolon of that script at hand; a spreadsheet parts cells by tabs.
    private static readonly char[] Separators = [';', '؛', '；', '\t'];

    /// <summary>Reads the form. Who is named already keeps the id, and so what was sent back.</summary>
    /// <param name="form">What was filled in.</param>
    /// <param name="known">Who is named already.</param>
    public static FormReading Read(FormState form, IReadOnlyList<Reviewer> known)
    {
        ArgumentNullException.ThrowIfNull(form);
        ArgumentNullException.ThrowIfNull(known);
        if (TextField.Check(form, Lines, missing: null) is { } fault)
        {
            return FormReading.Wrong(fault);
        }

        var lines = form.Text(Lines).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var read = lines.Select(line => (line, reviewer: ReadLine(line, known))).ToList();
        var unread = read.Where(pair => pair.reviewer is null).Take(MostQuoted).Select(pair => pair.line).ToList();
        var twin = read.GroupBy(pair => pair.reviewer?.Address).FirstOrDefault(group => group.Key is not null && group.Count() > 1)?.Key;
        return lines is [] && known is [] ? FormReading.Wrong(new FieldFault(Lines, "drafts.fault.nobody"))
            : unread is [_, ..] ? FormReading.Wrong(new FieldFault(Lines, "drafts.fault.reviewers", string.Join(" / ", unread)))
            : twin is not null ? FormReading.Wrong(new FieldFault(Lines, "drafts.fault.twice", twin))
            : FormReading.Of(new NameReviewers([.. read.Select(pair => pair.reviewer!)]));
    }

    /// <summary>Reviewers as lines that are read back as the same reviewers.</summary>
    public static string Write(IReadOnlyList<Reviewer> reviewers)
    {
        ArgumentNullException.ThrowIfNull(reviewers);
        return string.Join('\n', reviewers.Select(one => string.Join("; ", one.Institution, one.Name, one.Title, one.Address)));
    }

    private static Reviewer? ReadLine(string line, IReadOnlyList<Reviewer> known)
    {
        var parts = line.Split(Separators, StringSplitOptions.TrimEntries);
        if (parts.Length < 2 || parts[0].Length == 0 || MailAddress.Normalise(parts[^1]) is not { } address)
        {
            return null;
        }

        var before = known.FirstOrDefault(one => string.Equals(one.Address, address, StringComparison.OrdinalIgnoreCase));
        return new Reviewer(
            before?.Id ?? string.Empty, parts[0], parts.Length > 2 ? parts[1] : string.Empty, string.Join("; ", parts.Skip(2).SkipLast(1).Where(part => part.Length > 0)), address, before?.Language);
    }
}
