using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Serverless.Local.Replay.Cases;

/// <summary>A case as its <c>case.json</c> has it. The format is described in <c>seeds/cases/README.md</c>.</summary>
internal sealed record CaseFile
{
    /// <summary>The schema, for editors; not read.</summary>
    [JsonPropertyName("$schema")]
    public string? Schema { get; init; }

    /// <summary>What the case shows, in one line.</summary>
    public required string Title { get; init; }

    /// <summary>What happens in it, for a person.</summary>
    public required string Summary { get; init; }

    /// <summary>What the clock reads when the case begins.</summary>
    public required DateTimeOffset Start { get; init; }

    /// <summary>When the case is over; what is still to come then does not happen.</summary>
    public required DateTimeOffset End { get; init; }

    /// <summary>The case beside this one after which it begins: that one is run first, in the same storage.</summary>
    public string? After { get; init; }

    /// <summary>What is other than in the policy file, as a merge patch (RFC 7396).</summary>
    public JsonObject? Policy { get; init; }

    /// <summary>The app's settings, in place of those that a replay gives it.</summary>
    public IReadOnlyDictionary<string, string> Settings { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>The mails that come in of themselves.</summary>
    public IReadOnlyList<CaseMail> Mails { get; init; } = [];

    /// <summary>Who reads the mails that go out, and what they do then.</summary>
    public IReadOnlyList<CaseActor> Actors { get; init; } = [];

    /// <summary>Calls of the HTTP API at given moments.</summary>
    public IReadOnlyList<CaseCall> Calls { get; init; } = [];

    /// <summary>What an operator changes in the registers at given moments.</summary>
    public IReadOnlyList<CaseRegister> Registers { get; init; } = [];

    /// <summary>What must be so, and when.</summary>
    public IReadOnlyList<CaseExpectation> Expect { get; init; } = [];

    /// <summary>Whether mails may go out that no actor reads. Otherwise each of them is a fault.</summary>
    public bool OtherMails { get; init; }
}
