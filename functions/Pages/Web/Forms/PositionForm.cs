using Serverless.Domain.Commands;

namespace Serverless.Pages.Web.Forms;

/// <summary>The form of a member's position in a no-objection procedure.</summary>
public static class PositionForm
{
    /// <summary>The position, by the names of <see cref="Position"/>.</summary>
    public const string Choice = "position";

    /// <summary>The member's words.</summary>
    public const string Words = "text";

    /// <summary>Reads the form.</summary>
    public static FormReading Read(FormState form)
    {
        ArgumentNullException.ThrowIfNull(form);
        Position? position = Enum.TryParse<Position>(form.Text(Choice), out var chosen) && Enum.IsDefined(chosen) ? chosen : null;
        FieldFault?[] faults =
        [
            position is null ? new FieldFault(Choice, "page.fault.choice") : null,
            TextField.Check(form, Words, position == Position.Objection ? "page.fault.objection" : null),
        ];
        return faults.OfType<FieldFault>().ToList() is [_, ..] wrong
            ? FormReading.Wrong(wrong)
            : FormReading.Of(new TakePosition(position!.Value, TextField.Read(form, Words)));
    }
}
