namespace Serverless.App.Http;

/// <summary>Reads what others send, up to a limit: what they say about its length is not trusted.</summary>
internal static class Bodies
{
    /// <summary>Reads to the end.</summary>
    /// <returns>The bytes; null as soon as there are more than the most.</returns>
    internal static async Task<byte[]?> ReadAsync(Stream body, long most, CancellationToken cancellationToken)
    {
        using var read = new MemoryStream();
        var buffer = new byte[81920];
        for (int count; (count = await body.ReadAsync(buffer, cancellationToken)) > 0;)
        {
            read.Write(buffer, 0, count);
            if (read.Length > most)
            {
                return null;
            }
        }

        return read.ToArray();
    }
}
