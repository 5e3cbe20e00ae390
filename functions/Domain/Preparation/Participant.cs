namespace Serverless.Domain.Preparation;

/// <summary>Somebody who takes part in a visit. Texts stand as the State wrote them; empty where nothing is known.</summary>
public sealed record Participant
{
    /// <summary>The ministry, service or organisation.</summary>
    public required string Institution { get; init; }

    /// <summary>The name with its form of address; empty while the institution has named nobody.</summary>
    public string Name { get; init; } = string.Empty;

    /// <summary>The post or function.</summary>
    public string Title { get; init; } = string.Empty;

    /// <summary>The mail address; null when none is known.</summary>
    public string? Email { get; init; }

    /// <summary>What else the list says.</summary>
    public string Note { get; init; } = string.Empty;
}
