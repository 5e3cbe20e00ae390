using System.Reflection;

namespace Serverless.Embedded;

/// <summary>What only the embedded runtime has; set by the command line on one machine and by tests, never by the app.</summary>
public sealed class EmbeddedRuntimeOptions
{
    /// <summary>Where functions are looked for; null for the entry assembly and what it references.</summary>
    public IReadOnlyList<Assembly>? FunctionAssemblies { get; set; }

    /// <summary>The only classes whose functions count; null for all public classes of the assemblies.</summary>
    public IReadOnlyList<Type>? FunctionClasses { get; set; }

    /// <summary>Where the durable store, the keys and the timers' state are kept; null for <c>.data</c> in the current folder.</summary>
    public string? DataDirectory { get; set; }

    /// <summary>The port on 127.0.0.1, 0 for any free one; null for the addresses in the settings, or else 7071.</summary>
    public int? Port { get; set; }

    /// <summary>
    /// How long a queue's message stays hidden from others while it is worked on, and so how long one stays hidden after its
    /// process was killed. Renewed at half of it. 10 minutes.
    /// </summary>
    public TimeSpan MessageLease { get; set; } = TimeSpan.FromMinutes(10);
}
