using System.Globalization;

namespace Serverless.Pages.Web.Forms;

/// <summary>Days as forms carry them: ISO 8601, as every browser sends what is chosen in a field for days.</summary>
internal static class Days
{
    private const string Iso = "yyyy-MM-dd";

    internal static string Write(DateOnly day) => day.ToString(Iso, CultureInfo.InvariantCulture);

    internal static bool TryParse(string text, out DateOnly day) =>
        DateOnly.TryParseExact(text, Iso, CultureInfo.InvariantCulture, DateTimeStyles.None, out day);
}
