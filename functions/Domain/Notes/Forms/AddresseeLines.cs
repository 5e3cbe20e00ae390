using System.Text.RegularExpressions;

namespace Serverless.Domain.Notes.Forms;

/// <summary>Lines that say whom a note goes to, in any language.</summary>
internal static class AddresseeLines
{
    /// <summary>A line that begins with "to": what stands above it does not belong to it.</summary>
    internal static readonly Regex Towards = Pattern.Start("(?:to|al|a|au|a la|председателю|إلى|الى) ", "致");
}
