using System.Diagnostics.CodeAnalysis;

namespace Serverless.Domain.Results;

/// <summary>A value, or the reason why there is none.</summary>
/// <typeparam name="T">The value's type.</typeparam>
public sealed record Result<T>
    where T : class
{
    private Result(T? value, Refusal? refusal)
    {
        Value = value;
        Refusal = refusal;
    }

    /// <summary>The value; null when refused.</summary>
    public T? Value { get; }

    /// <summary>Why there is no value; null when there is one.</summary>
    public Refusal? Refusal { get; }

    /// <summary>Whether there is a value.</summary>
    [MemberNotNullWhen(true, nameof(Value))]
    [MemberNotNullWhen(false, nameof(Refusal))]
    public bool IsDone => Refusal is null;

    /// <summary>A value as a result.</summary>
    public static implicit operator Result<T>(T value) => new(value, null);

    /// <summary>A refusal as a result.</summary>
    public static implicit operator Result<T>(Refusal refusal) => new(null, refusal);
}
