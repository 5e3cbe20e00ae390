using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Serverless.App.Experts;
using Serverless.App.Http;

namespace Serverless.App.Pages;

/// <summary>Reads a form that may have a calendar file in it, up to the size that calendars are taken in.</summary>
internal static class UploadReader
{
    private const int MostFields = 16;

    // The fields and the lines between the parts.
    private const int Around = 64 * 1024;

    /// <summary>Reads it.</summary>
    /// <returns>Null when it is larger than anything that is taken, or broken.</returns>
    internal static async Task<Upload?> ReadAsync(HttpRequest request, string file, CancellationToken cancellationToken)
    {
        const long Most = CalendarSource.MostBytes + Around;
        if (request.ContentLength > Most)
        {
            return null;
        }

        try
        {
            // In memory: nothing of it lies on a disk.
            var options = new FormOptions
            {
                MultipartBodyLengthLimit = Most, MemoryBufferThreshold = (int)Most, ValueCountLimit = MostFields, ValueLengthLimit = Around,
            };
            var fields = await request.ReadFormAsync(options, cancellationToken);
            var form = PageFormReader.StateOf(fields);
            if (fields.Files.GetFile(file) is not { } chosen)
            {
                return new Upload(form, null);
            }

            await using var content = chosen.OpenReadStream();
            return await Bodies.ReadAsync(content, CalendarSource.MostBytes, cancellationToken) is { } bytes ? new Upload(form, bytes) : null;
        }
        catch (Exception error) when (error is InvalidDataException or IOException)
        {
            return null;
        }
    }
}
