using System.Globalization;
using Microsoft.DurableTask;
using Microsoft.Extensions.Logging;

namespace Serverless.Embedded.Engine;

/// <summary>What an orchestrator's code sees of one execution. Lives for one turn and is rebuilt by replay for the next.</summary>
internal sealed partial class OrchestrationContext(
    InstanceState state,
    object? input,
    string defaultVersion,
    DataConverter converter,
    TurnScheduler scheduler,
    ILoggerFactory loggers
) : TaskOrchestrationContext
{
    private readonly Dictionary<string, object?> _properties = new(StringComparer.Ordinal);
    private int _guids;
    private bool _isReplaying;
    private DateTime _now;

    public override TaskName Name => new(state.Name);

    public override string InstanceId => state.Id;

    public override string Version => state.Version;

    public override ParentOrchestrationInstance? Parent =>
        state.Parent is { } parent ? new ParentOrchestrationInstance(new TaskName(parent.Name), parent.InstanceId) : null;

    public override DateTime CurrentUtcDateTime => _now;

    public override bool IsReplaying => _isReplaying;

    public override IReadOnlyDictionary<string, object?> Properties => _properties;

    /// <summary>The custom status as the code last set it, in this execution or the one it continues, serialized.</summary>
    internal string? CustomStatus { get; private set; } = state.CustomStatus;

    /// <summary>Set when the code has asked for a new execution in place of this one.</summary>
    internal ContinueAsNewOptions? Continuation { get; private set; }

    protected override ILoggerFactory LoggerFactory => loggers;

    public override T? GetInput<T>()
        where T : default => input is T typed ? typed : converter.Deserialize<T>(state.Input);

    public override void SetCustomStatus(object? customStatus)
    {
        CheckThread();
        CustomStatus = converter.Serialize(customStatus);
    }

    public override Guid NewGuid()
    {
        CheckThread();
        return DeterministicGuid.Create(
            string.Create(CultureInfo.InvariantCulture, $"{InstanceId}/{state.Generation}/{_now:O}/{_guids++}"));
    }

    public override void ContinueAsNew(object? newInput = null, bool preserveUnprocessedEvents = true) =>
        ContinueAsNew(new ContinueAsNewOptions { NewInput = newInput, PreserveUnprocessedEvents = preserveUnprocessedEvents });

    public override void ContinueAsNew(ContinueAsNewOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        CheckThread();
        Continuation = options;
    }

    /// <summary>Refuses a call from a thread that is not the orchestrator's.</summary>
    private void CheckThread()
    {
        if (!scheduler.IsTurnThread)
        {
            throw new InvalidOperationException(
                "The orchestration context was used outside the orchestrator's own flow. An orchestrator may await only the tasks of its "
                + "context; move I/O, Task.Run, Task.Delay and ConfigureAwait(false) into activities.");
        }
    }
}
