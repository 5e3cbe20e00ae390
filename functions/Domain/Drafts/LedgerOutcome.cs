using System.Text.Json.Serialization;

namespace Serverless.Domain.Drafts;

/// <summary>What became of an entry of the ledger.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<LedgerOutcome>))]
public enum LedgerOutcome
{
    /// <summary>It stands in the next version as it was asked for, or the remark was answered.</summary>
    Accepted,

    /// <summary>It does not stand in the next version.</summary>
    Rejected,

    /// <summary>It stands there in part or in other words.</summary>
    Merged,

    /// <summary>The editor has left it open.</summary>
    Pending,
}
