using Serverless.Tests.Utilities;

namespace Serverless.Tests.EndToEnd;

public sealed class ServeBadInputTests
{
    [Theory]
    [InlineData("--port", "70000", "it must be a number from 0 to 65535")]
    [InlineData("--port", "web", "it must be a number from 0 to 65535")]
    [InlineData("--storage", "nonsense", "not a storage connection string")]
    [InlineData("--data", "/proc/none", "cannot be written")]
    [InlineData("--dat", "x", "--dat")]
    public async Task Serve_OptionThatCannotBe_IsRefusedInWords(string option, string value, string expected)
    {
        using var folder = new TempFolder();
        string[] arguments = option == "--data" ? [option, value] : ["--data", folder.Path, option, value];
        await using var serve = ServeProcess.Launch(arguments);

        Assert.Equal(1, await serve.ExitAsync());
        Assert.Contains(expected, serve.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", serve.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Serve_NoNode_SaysWhatToInstall()
    {
        using var folder = new TempFolder();
        await using var serve = ServeProcess.Launch(
            ["--port", "0", "--data", folder.Path], new Dictionary<string, string> { ["PATH"] = folder.Path });

        Assert.Equal(1, await serve.ExitAsync());
        Assert.Contains("Install Node.js 20 or newer", serve.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", serve.Output, StringComparison.Ordinal);
    }
}
