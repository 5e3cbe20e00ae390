namespace Serverless.Embedded;

/// <summary>How Azurite is run.</summary>
public sealed record AzuriteOptions
{
    /// <summary>The folder that holds all of its data. Made if missing; one Azurite at a time may use it.</summary>
    public required string DataDirectory { get; init; }

    /// <summary>The blob service's port on 127.0.0.1; 0, the default, takes a free one.</summary>
    public int BlobPort { get; init; }

    /// <summary>The queue service's port on 127.0.0.1; 0, the default, takes a free one.</summary>
    public int QueuePort { get; init; }

    /// <summary>The table service's port on 127.0.0.1; 0, the default, takes a free one.</summary>
    public int TablePort { get; init; }

    /// <summary>How long a start may take until all three services answer. 60 seconds; a second is usual.</summary>
    public TimeSpan StartTimeout { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>How long a stop waits for Azurite to save its data before it is killed. 10 seconds.</summary>
    public TimeSpan StopTimeout { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>How long the supervisor waits before it starts a dead Azurite again. 1 second.</summary>
    public TimeSpan RestartPause { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>The folder that the build restored Azurite's packages into; by default where this build put them.</summary>
    public string? PackageDirectory { get; init; }

    /// <summary>The program that runs it.</summary>
    public string NodeCommand { get; init; } = "node";

    /// <summary>Further accounts, each with data of its own: 3 to 24 lower-case letters and digits.</summary>
    public IReadOnlyList<string> Accounts { get; init; } = [];

    /// <summary>Hears of each request that it answers, in its own words; null for silence.</summary>
    public Action<string>? Requests { get; init; }
}
