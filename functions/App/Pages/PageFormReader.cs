using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;
using Serverless.Pages.Web.Forms;

namespace Serverless.App.Pages;

/// <summary>Reads a form that was sent, up to a limit that the longest texts of all fields together do not reach.</summary>
internal static class PageFormReader
{
    /// <summary>The most bytes of a form: two texts of the longest kind, each letter written as nine.</summary>
    internal const int MaxBytes = 512 * 1024;

    private const string ContentType = "application/x-www-form-urlencoded";
    private const int MaxFields = 64;

    /// <summary>Whether it is what a browser sends for a form of ours.</summary>
    internal static bool IsForm(HttpRequest request) =>
        request.ContentType?.Split(';')[0].Trim().Equals(ContentType, StringComparison.OrdinalIgnoreCase) == true;

    /// <summary>Reads it.</summary>
    /// <returns>Null when it is too large.</returns>
    internal static async Task<FormState?> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (request.ContentLength > MaxBytes)
        {
            return null;
        }

        using var body = new MemoryStream();
        var buffer = new byte[8192];
        for (int read; (read = await request.Body.ReadAsync(buffer, cancellationToken)) > 0;)
        {
            body.Write(buffer, 0, read);
            if (body.Length > MaxBytes)
            {
                return null;
            }
        }

        try
        {
            using var reader = new FormReader(Encoding.UTF8.GetString(body.GetBuffer(), 0, (int)body.Length)) { ValueCountLimit = MaxFields };
            var fields = await reader.ReadFormAsync(cancellationToken);
            return StateOf(fields);
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    /// <summary>Fields as a form that has been filled in.</summary>
    internal static FormState StateOf(IEnumerable<KeyValuePair<string, StringValues>> fields) => new(
        fields.ToDictionary(field => field.Key, IReadOnlyList<string> (field) => [.. field.Value.Select(value => value ?? string.Empty)], StringComparer.Ordinal), []);
}
