namespace Serverless.Local.Replay;

/// <summary>How a case is run.</summary>
internal sealed record ReplayOptions
{
    /// <summary>The case's folder.</summary>
    public required string Case { get; init; }

    /// <summary>The folder that everything is written to.</summary>
    public required string Out { get; init; }

    /// <summary>The app's port on 127.0.0.1; 0 for a free one.</summary>
    public int Port { get; init; }

    /// <summary>The storage to use, which must be empty; null to run Azurite.</summary>
    public string? Storage { get; init; }

    /// <summary>Whether a run that was cut off goes on where it was, instead of beginning anew.</summary>
    public bool Resumes { get; init; }

    /// <summary>How long a message that a killed process was working on stays hidden.</summary>
    public TimeSpan? MessageLease { get; init; }
}
