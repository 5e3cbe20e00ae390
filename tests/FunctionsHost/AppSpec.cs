using Microsoft.Azure.Functions.Worker.Builder;

namespace Serverless.Tests.FunctionsHost;

/// <summary>How a test's app is set up; all but the functions has a default.</summary>
internal sealed record AppSpec
{
    public string HostJson { get; init; } = """{ "version": "2.0" }""";

    public string? LocalSettings { get; init; }

    public Dictionary<string, string> Settings { get; init; } = [];

    public int Port { get; init; }

    public string? Folder { get; init; }

    public Action<FunctionsApplicationBuilder> Configure { get; init; } = _ => { };
}
