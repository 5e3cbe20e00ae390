using Serverless.Domain.Languages;

namespace Serverless.Domain.Register;

/// <summary>A State's Permanent Mission to the United Nations in New York, and where its mail comes from.</summary>
public sealed record Mission
{
    /// <summary>The State it represents.</summary>
    public required StateCode State { get; init; }

    /// <summary>Mailboxes that notes may come from; the first is the one written to.</summary>
    public required IReadOnlyList<string> Addresses { get; init; }

    /// <summary>Domains whose mailboxes all belong to the mission or its government; may be empty.</summary>
    public required IReadOnlyList<string> Domains { get; init; }

    /// <summary>The language it has chosen for correspondence; null for the State's.</summary>
    public Language? Language { get; init; }
}
