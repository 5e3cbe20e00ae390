using System.ComponentModel;
using System.Diagnostics;

namespace Serverless.Tests.Documents.Office;

/// <summary>LibreOffice, by which documents are made and opened as another program would.</summary>
internal static class Soffice
{
    // A conversion takes seconds; on a machine that builds and tests at once it may take minutes. One runs at a time.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(4);
    private static readonly Lock OneAtATime = new();

    /// <summary>Converts a document.</summary>
    /// <param name="content">The document.</param>
    /// <param name="from">The ending of its name, such as <c>html</c>.</param>
    /// <param name="to">The ending of the result's name, such as <c>docx</c>; a filter may follow after a colon.</param>
    internal static byte[] Convert(byte[] content, string from, string to)
    {
        var folder = Directory.CreateTempSubdirectory("soffice-").FullName;
        try
        {
            var input = Path.Combine(folder, $"document.{from}");
            File.WriteAllBytes(input, content);
            var output = Directory.CreateDirectory(Path.Combine(folder, "out")).FullName;
            lock (OneAtATime)
            {
                Run([$"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", to, "--outdir", output, input]);
            }

            var result = Path.Combine(output, $"document.{to.Split(':')[0]}");
            Assert.True(File.Exists(result), $"LibreOffice did not convert {from} to {to}.");
            return File.ReadAllBytes(result);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void Run(IEnumerable<string> arguments)
    {
        using var process = Start(arguments);
        var reading = Task.WhenAll(process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
            Assert.Fail($"LibreOffice did not end within {Patience.TotalSeconds} seconds.");
        }

        reading.GetAwaiter().GetResult();
    }

    private static Process Start(IEnumerable<string> arguments)
    {
        try
        {
            return Process.Start(new ProcessStartInfo("soffice", arguments) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false })!;
        }
        catch (Win32Exception exception)
        {
            throw new InvalidOperationException("soffice is missing. Install the Debian package libreoffice-writer.", exception);
        }
    }
}
