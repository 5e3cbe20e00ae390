namespace Serverless.Domain.Policies;

/// <summary>How long ended cases are kept.</summary>
public sealed record RetentionPolicy
{
    /// <summary>After how many years an ended case is removed; null for never by itself.</summary>
    public int? Years { get; init; }
}
