using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Serverless.Tests.Benchmarks.Cases;

/// <summary>Writes a case in which complete notes of many States come at given moments, and the Chair decides on each in a reply.</summary>
internal static class ManyNotes
{
    private static readonly DateTimeOffset Start = new(2018, 3, 6, 10, 5, 0, TimeSpan.FromHours(-5));

    /// <summary>Writes it.</summary>
    /// <param name="folder">Where to.</param>
    /// <param name="states">The code and English name of the State that each note is from.</param>
    /// <param name="apart">How long one note comes after the other.</param>
    /// <param name="asked">The codes of the States whose missions the Chair asks a question first; the requests of the others are approved.</param>
    internal static async Task WriteAsync(
        string folder, IReadOnlyList<(string Code, string Name)> states, TimeSpan apart, params IReadOnlyList<string> asked)
    {
        Directory.CreateDirectory(folder);
        var mails = new JsonArray();
        var expect = new JsonArray();
        for (var i = 0; i < states.Count; i++)
        {
            var (code, name) = states[i];
            var file = string.Create(CultureInfo.InvariantCulture, $"note-{i:000}.txt");
            await File.WriteAllTextAsync(Path.Combine(folder, file), Note(name, i));
            mails.Add(new JsonObject
            {
                ["name"] = string.Create(CultureInfo.InvariantCulture, $"note-{i:000}"),
                ["at"] = Text(Start + (apart * i)),
                ["from"] = $"pm-{code.ToLowerInvariant()}@mission.example",
                ["subject"] = $"Request for a visit to {name}",
                ["text"] = file,
            });
            expect.Add(Check(string.Create(CultureInfo.InvariantCulture, $"before {i}"), Start + (apart * i) - TimeSpan.FromSeconds(1), new JsonObject()));
            var reference = string.Create(CultureInfo.InvariantCulture, $"{code}-2018-{states.Take(i + 1).Count(state => state.Code == code):00}");
            expect.Add(Check(
                string.Create(CultureInfo.InvariantCulture, $"after {i}"),
                Start + (apart * i) + TimeSpan.FromMinutes(15),
                new JsonObject { ["request"] = reference, ["stage"] = asked.Contains(code) ? "AwaitingClarification" : "Scheduling" }));
        }

        var made = new JsonObject
        {
            ["title"] = "Many notes",
            ["summary"] = "Made for a measurement.",
            ["start"] = Text(Start - TimeSpan.FromMinutes(1)),
            ["end"] = Text(Start + (apart * states.Count) + TimeSpan.FromMinutes(20)),

            // The planner has a benchmark of its own.
            ["policy"] = new JsonObject { ["scheduling"] = new JsonObject { ["areas"] = new JsonArray(), ["planSeconds"] = 1 } },
            ["mails"] = mails,
            ["actors"] = new JsonArray(
            [
                .. asked.Select(code => Chair("Pregunta: ¿qué fechas serían posibles?", $"{code}-2018-01")),
                Chair("Aprobado", request: null),
            ]),
            ["otherMails"] = true,
            ["expect"] = expect,
        };
        await File.WriteAllTextAsync(Path.Combine(folder, "case.json"), made.ToJsonString(new JsonSerializerOptions { WriteIndented = true }));
    }

    private static JsonObject Chair(string reply, string? request)
    {
        var on = new JsonObject { ["to"] = "chair", ["kind"] = "DecisionAsked" };
        if (request is not null)
        {
            on["request"] = request;
        }

        return new JsonObject
        {
            ["name"] = $"The Chair{(request is null ? string.Empty : $" of {request}")}",
            ["on"] = on,
            ["after"] = "PT10M",
            ["reply"] = new JsonObject { ["text"] = reply },
        };
    }

    private static JsonObject Check(string name, DateTimeOffset at, JsonObject what)
    {
        what["name"] = name;
        what["at"] = Text(at);
        if (!what.ContainsKey("request"))
        {
            what["triage"] = new JsonObject();
        }

        return what;
    }

    private static string Text(DateTimeOffset moment) => moment.ToString("yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture);

    private static string Note(string state, int number) => string.Create(
        CultureInfo.InvariantCulture,
        $"""
        PERMANENT MISSION OF {state.ToUpperInvariant()} TO THE UNITED NATIONS

        Ref.: {1000 + number}/1540/2018

        The Permanent Mission of {state} to the United Nations presents its compliments to the Chair of the Security Council
        Committee established pursuant to resolution 1540 (2004) and has the honour to request a visit of the Group of Experts
        in order to begin the drafting of a voluntary National Implementation Action Plan.

        The Permanent Mission of {state} avails itself of this opportunity to renew to the Chair of the Committee the assurances
        of its highest consideration.

        New York, 6 March 2018

        Marta Lindqvist Obando
        Deputy Permanent Representative
        """);
}
