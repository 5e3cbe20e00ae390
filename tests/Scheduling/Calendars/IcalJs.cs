using System.Diagnostics;
using System.Reflection;
using System.Text;
using System.Text.Json;

namespace Serverless.Tests.Scheduling.Calendars;

/// <summary>The calendar parser of Thunderbird, ical.js, in a process of its own.</summary>
internal static class IcalJs
{
    private static string Folder => typeof(IcalJs).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(metadata => metadata.Key == "IcalJsFolder").Value!;

    /// <summary>Reads iCalendar objects; fails when one of them is not valid.</summary>
    internal static async Task<IReadOnlyList<IcalJsObject>> ReadAsync(params IEnumerable<string> texts)
    {
        var start = new ProcessStartInfo("node", [Path.Combine(AppContext.BaseDirectory, "read.mjs"), Folder])
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            StandardOutputEncoding = Encoding.UTF8,
        };
        using var node = Process.Start(start)!;
        var output = node.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var errors = node.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await node.StandardInput.WriteAsync(JsonSerializer.Serialize(texts));
        node.StandardInput.Close();
        await node.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.True(node.ExitCode == 0, await errors);
        return JsonSerializer.Deserialize<List<IcalJsObject>>(await output, JsonSerializerOptions.Web)!;
    }
}
