using System.Text.Json.Nodes;

namespace Serverless.Tests.Benchmarks.Cases;

/// <summary>The States of the register.</summary>
internal static class StateList
{
    internal static IReadOnlyList<(string Code, string Name)> Read() =>
    [
        .. JsonNode.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "register", "states.json")))!.AsArray()
            .Select(state => (state!["code"]!.GetValue<string>(), state["names"]!["en"]!.GetValue<string>())),
    ];
}
