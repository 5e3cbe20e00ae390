using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Serverless.App.Http;

namespace Serverless.App.Pages;

/// <summary>Reads a form that may have a file in it, up to a size.</summary>
internal static class UploadReader
{
    private const int MostFields = 16;

    // A text of the longest kind, each letter in three bytes, and the lines between the parts.
    private const int Around = 128 * 1024;

    /// <summary>Whether a request carries such a form.</summary>
    internal static bool IsUpload(HttpRequest request) =>
        request.ContentType?.StartsWith("multipart/form-data", StringComparison.OrdinalIgnoreCase) == true;

    /// <summary>Reads it.</summary>
    /// <param name="request">The request.</param>
    /// <param name="most">How large the file may be, in bytes.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>Null when it is larger than anything that is taken, or broken.</returns>
    internal static async Task<Upload?> ReadAsync(HttpRequest request, int most, CancellationToken cancellationToken)
    {
        if (request.ContentLength > most + Around)
        {
            return null;
        }

        try
        {
            // In memory: nothing of it lies on a disk.
            var options = new FormOptions
            {
                MultipartBodyLengthLimit = most + Around, MemoryBufferThreshold = most + Around, ValueCountLimit = MostFields, ValueLengthLimit = Around,
            };
            var fields = await request.ReadFormAsync(options, cancellationToken);
            var form = PageFormReader.StateOf(fields);

            // A browser sends a field without a file too.
            if (fields.Files.FirstOrDefault(file => file.FileName.Length > 0) is not { } chosen)
            {
                return new Upload(form, File: null);
            }

            await using var content = chosen.OpenReadStream();
            return await Bodies.ReadAsync(content, most, cancellationToken) is { } bytes
                ? new Upload(form, new UploadedFile(chosen.FileName, chosen.Headers.ContentType.ToString() is { Length: > 0 } type ? type : null, bytes))
                : null;
        }
        catch (Exception error) when (error is InvalidDataException or IOException)
        {
            return null;
        }
    }
}
