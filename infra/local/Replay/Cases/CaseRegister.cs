using System.Text.Json.Nodes;

namespace Serverless.Local.Replay.Cases;

/// <summary>An operator's change in a table of the registers at a given moment: an entry is written, or taken out.</summary>
internal sealed record CaseRegister
{
    /// <summary>Its name within the case.</summary>
    public required string Name { get; init; }

    /// <summary>When.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Which register, by its file in <c>seeds/register</c>, such as <c>holidays</c>.</summary>
    public required string Register { get; init; }

    /// <summary>The entry's key, such as <c>GTM-2017-09-15</c> or <c>expert-01</c>.</summary>
    public required string Key { get; init; }

    /// <summary>The entry, as the file would have it; null to take it out.</summary>
    public JsonObject? Entry { get; init; }
}
