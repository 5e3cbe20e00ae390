using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.Logging;

namespace Serverless.Embedded.Engine;

/// <summary>
/// Runs one turn of an instance: replays its history into fresh orchestrator code, gives it what has arrived since, and
/// collects what it decides. Has no effect outside; thread safe.
/// </summary>
internal sealed class TurnRunner(
    Catalog catalog, DataConverter converter, string defaultVersion, ILoggerFactory loggers, ILogger logger)
{
    /// <summary>Runs the turn at the given moment.</summary>
    internal TurnResult Run(InstanceState state, IReadOnlyList<Message> messages, DateTime now, IServiceProvider services)
    {
        var taken = 0;
        var result = Run(state, messages, now, services, ref taken);
        result.Taken = taken;
        return result;
    }

    private TurnResult Run(
        InstanceState state,
        IReadOnlyList<Message> messages,
        DateTime now,
        IServiceProvider services,
        ref int taken)
    {
        var turn = new List<StoredEvent> { new StoredEvent.TurnStarted(now) };
        var scheduler = new TurnScheduler();
        OrchestrationContext? context = null;
        Task<object?>? code = null;
        try
        {
            var orchestrator = catalog.CreateOrchestrator(state.Name, state.Version, services);
            var input = converter.Deserialize(state.Input, orchestrator.InputType);
            context = new OrchestrationContext(state, input, defaultVersion, converter, scheduler, loggers);
            code = Replay(state, context, scheduler, Start);
            var hadReturned = code is { IsCompleted: true };

            context.SetReplaying(false);
            context.Apply(turn[0]);
            foreach (var message in messages)
            {
                taken++;
                if (message.Generation is { } generation && generation != state.Generation)
                {
                    continue;
                }

                turn.Add(message.Event is StoredEvent.EventRaised raised ? raised with { Seq = message.Seq } : message.Event);
                if (message.Event is StoredEvent.Terminated terminated)
                {
                    return End(
                        state,
                        turn,
                        context,
                        OrchestrationRuntimeStatus.Terminated,
                        terminated.Output,
                        terminateChildren: terminated.Recursive);
                }

                context.Apply(turn[^1]);
                if (message.Event is StoredEvent.ExecutionStarted)
                {
                    code = Start();
                }
                else
                {
                    scheduler.Drain();
                }

                if (code is { IsCompleted: true } && context.OpenTasks == 0)
                {
                    return Complete(state, turn, context, code);
                }
            }

            if (code is { IsCompleted: true })
            {
                // As in the official engine, an execution ends when its code has returned and every call of it was answered.
                if (!hadReturned)
                {
                    Log.WaitsForOpenTasks(logger, state.Id, state.Name, context.OpenTasks);
                }
            }
            else if (!context.CanWake && !context.IsSuspended)
            {
                throw new InvalidOperationException(
                    "The orchestrator awaits something that is not a task of its context, so nothing could ever wake it. Move I/O, Task.Run and "
                    + "Task.Delay into activities, and use the context's timers.");
            }

            turn.AddRange(context.Decisions);
            turn.Add(new StoredEvent.TurnCompleted());
            return new TurnResult
            {
                Events = turn,
                Status = context.IsSuspended ? OrchestrationRuntimeStatus.Suspended : OrchestrationRuntimeStatus.Running,
                CustomStatus = context.CustomStatus,
                CancelledTimers = context.CancelledTimers,
            };

            Task<object?> Start() => scheduler.Start(() => orchestrator.RunAsync(context, input));
        }
        catch (NonDeterminism fault)
        {
            return Fail(state, turn, context, fault.ToFailure());
        }
        catch (UnknownFunctionException unknown)
        {
            return Fail(state, turn, context, unknown.ToFailure());
        }
        catch (Exception error)
        {
            // Whatever the function's construction or its input's conversion throws is the function's failure.
            return Fail(state, turn, context, Failure.From(error));
        }
        finally
        {
            scheduler.Close(() => Log.AwaitedElsewhere(logger, state.Id, state.Name));

            // The code of a turn that has not ended is abandoned at its awaits and never runs again: observe its fault, if any.
            _ = code?.ContinueWith(
                static ended => ended.Exception,
                CancellationToken.None,
                TaskContinuationOptions.OnlyOnFaulted,
                TaskScheduler.Default);
        }
    }

    private static Task<object?>? Replay(
        InstanceState state,
        OrchestrationContext context,
        TurnScheduler scheduler,
        Func<Task<object?>> start)
    {
        Task<object?>? code = null;
        context.SetReplaying(true);
        foreach (var happened in state.History)
        {
            context.Apply(happened);
            if (happened is StoredEvent.ExecutionStarted)
            {
                code = start();
            }
            else if (happened is not StoredEvent.Decision)
            {
                scheduler.Drain();
            }
        }

        if (code is { IsCompleted: true } && context.OpenTasks == 0)
        {
            throw new NonDeterminism("Non-determinism: the code ends here, but its history goes on.");
        }

        return code;
    }

    private TurnResult Complete(InstanceState state, List<StoredEvent> turn, OrchestrationContext context, Task<object?> code)
    {
        if (code.IsFaulted || code.IsCanceled)
        {
            var error = code.Exception?.InnerException ?? new TaskCanceledException(code);
            return Fail(state, turn, context, Failure.From(error));
        }

        if (context.Continuation is not { } continuation)
        {
            return End(state, turn, context, OrchestrationRuntimeStatus.Completed, converter.Serialize(code.Result));
        }

        turn.AddRange(context.Decisions);
        return new TurnResult
        {
            Events = turn,
            Status = OrchestrationRuntimeStatus.Running,
            CustomStatus = context.CustomStatus,
            Next = new NextExecution(
                converter.Serialize(continuation.NewInput),
                string.IsNullOrWhiteSpace(continuation.NewVersion) ? state.Version : continuation.NewVersion,
                continuation.PreserveUnprocessedEvents ? [.. context.UnprocessedEvents] : [],
                continuation.PreserveUnprocessedEvents),
        };
    }

    private static TurnResult Fail(InstanceState state, List<StoredEvent> turn, OrchestrationContext? context, Failure failure) =>
        End(state, turn, context, OrchestrationRuntimeStatus.Failed, output: null, failure);

    private static TurnResult End(
        InstanceState state,
        List<StoredEvent> turn,
        OrchestrationContext? context,
        OrchestrationRuntimeStatus status,
        string? output,
        Failure? failure = null,
        bool terminateChildren = false)
    {
        // What the code decided last still happens, as in the official engine: an event sent just before the end is sent. Not so after a termination.
        if (context is not null && failure?.Final != true && status != OrchestrationRuntimeStatus.Terminated)
        {
            turn.AddRange(context.Decisions);
        }

        turn.Add(new StoredEvent.ExecutionCompleted(context?.NextId ?? 0, (int)status));
        turn.Add(new StoredEvent.TurnCompleted());
        return new TurnResult
        {
            Events = turn,
            Status = status,
            CustomStatus = context is null ? state.CustomStatus : context.CustomStatus,
            Output = output,
            Failure = failure,
            TerminateChildren = terminateChildren,
        };
    }
}
