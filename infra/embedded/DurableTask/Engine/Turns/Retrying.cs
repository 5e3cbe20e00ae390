using Microsoft.DurableTask;

namespace Serverless.Embedded.Engine;

/// <summary>Repeats a failed call as its retry options say, with durable timers in between.</summary>
internal static class Retrying
{
    /// <summary>Makes the call until it succeeds or must not be tried again.</summary>
    /// <exception cref="TaskFailedException">The last attempt failed.</exception>
    internal static async Task<T> RunAsync<T>(
        TaskOrchestrationContext context,
        TaskName name,
        TaskRetryOptions? options,
        Func<Task<T>> call)
    {
        var first = context.CurrentUtcDateTime;
        for (var attempt = 1; ; attempt++)
        {
            TaskFailedException failed;
            bool final;
            try
            {
                return await call();
            }
            catch (TaskFailure failure)
            {
                failed = new TaskFailedException(name.Name, failure.TaskId, failure.Failure.ToDetails());
                final = failure.Failure.Final;
            }

            if (final || options is null)
            {
                throw failed;
            }

            var elapsed = context.CurrentUtcDateTime - first;
            if (options.Policy is { } policy)
            {
                if (attempt >= policy.MaxNumberOfAttempts || Expired(policy.RetryTimeout, elapsed) || !Handles(policy, failed))
                {
                    throw failed;
                }

                var delay = Delay(policy, attempt);
                if (delay > TimeSpan.Zero)
                {
                    await context.CreateTimer(delay, CancellationToken.None);
                }
            }
            else if (options.Handler is { } handler
                && !await handler(new RetryContext(context, attempt, failed.FailureDetails, elapsed, CancellationToken.None)))
            {
                throw failed;
            }
        }
    }

    private static bool Expired(TimeSpan timeout, TimeSpan elapsed) => timeout != Timeout.InfiniteTimeSpan && elapsed >= timeout;

    private static bool Handles(RetryPolicy policy, TaskFailedException failed)
    {
        try
        {
            return policy.Handle(failed);
        }
        catch (Exception)
        {
            // As in the official engine, a handler that throws ends the attempts, and the task's own failure is what is seen.
            return false;
        }
    }

    /// <summary>The pause after the given failed attempt, counted from 1.</summary>
    private static TimeSpan Delay(RetryPolicy policy, int attempt)
    {
        var ticks = policy.FirstRetryInterval.Ticks * Math.Pow(policy.BackoffCoefficient, attempt - 1);
        var limit = policy.MaxRetryInterval == Timeout.InfiniteTimeSpan ? TimeSpan.MaxValue : policy.MaxRetryInterval;
        return ticks >= limit.Ticks ? limit : TimeSpan.FromTicks((long)ticks);
    }
}
