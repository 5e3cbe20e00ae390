using System.Globalization;
using Azure;
using Azure.Storage.Queues;
using Azure.Storage.Queues.Models;
using Microsoft.Extensions.Logging;
using Serverless.Embedded.Invocation;
using Serverless.Embedded.Settings;

namespace Serverless.Embedded.Queues;

/// <summary>
/// Runs one function for each message of a queue, several at once. A message is deleted when its function has succeeded; one
/// that keeps failing goes to the poison queue.
/// </summary>
internal sealed class QueueListener : IAsyncDisposable
{
    private static readonly TimeSpan FirstPause = TimeSpan.FromMilliseconds(100);

    private readonly Function _function;
    private readonly QueueClient _queue;
    private readonly QueueClient _poison;
    private readonly HostSettings _settings;
    private readonly TimeSpan _lease;
    private readonly Pipeline _pipeline;
    private readonly WorkTracker _work;
    private readonly ILogger _logger;
    private readonly WorkTracker _running = new();
    private readonly SemaphoreSlim _look = new(1, 1);
    private readonly SemaphoreSlim _freed = new(0);
    private readonly CancellationTokenSource _stopping = new();
    private Task _polling = Task.CompletedTask;
    private int _inWork;
    private bool _unreachable;

    internal QueueListener(
        Function function,
        QueueServiceClient account,
        string queue,
        HostSettings settings,
        TimeSpan lease,
        Pipeline pipeline,
        WorkTracker work,
        ILogger logger)
    {
        _function = function;
        _queue = account.GetQueueClient(queue);
        _poison = account.GetQueueClient(queue + "-poison");
        _settings = settings;
        _lease = lease;
        _pipeline = pipeline;
        _work = work;
        _logger = logger;
    }

    internal void Start()
    {
        _work.AddProbe(LookAsync);
        _polling = Task.Run(PollAsync);
    }

    /// <summary>Fetches no more and completes when the messages in work are settled.</summary>
    public async ValueTask DisposeAsync()
    {
        await _stopping.CancelAsync();
        await _polling;
        await _running.WhenIdleAsync(CancellationToken.None);
        _stopping.Dispose();
    }

    // Storage keeps its own time, whatever the clock of the app says: pauses between looks are real.
    private async Task PollAsync()
    {
        var pause = FirstPause;
        while (!_stopping.IsCancellationRequested)
        {
            try
            {
                if (Volatile.Read(ref _inWork) > _settings.NewBatchThreshold)
                {
                    await _freed.WaitAsync(_stopping.Token);
                    continue;
                }

                if (await LookAsync(_stopping.Token))
                {
                    pause = FirstPause;
                    continue;
                }

                await Task.Delay(pause, _stopping.Token);
                pause = TimeSpan.FromTicks(Math.Min(pause.Ticks * 2, _settings.MaxPollingInterval.Ticks));
            }
            catch (OperationCanceledException) when (_stopping.IsCancellationRequested)
            {
                return;
            }
        }
    }

    /// <summary>Fetches a batch if there is room, and begins work on it.</summary>
    /// <returns>Whether there was any.</returns>
    private async Task<bool> LookAsync(CancellationToken cancellationToken)
    {
        await _look.WaitAsync(cancellationToken);
        try
        {
            if (_stopping.IsCancellationRequested || Volatile.Read(ref _inWork) > _settings.NewBatchThreshold)
            {
                return false;
            }

            QueueMessage[] messages = await _queue.ReceiveMessagesAsync(_settings.BatchSize, _lease, cancellationToken);
            if (_unreachable)
            {
                _unreachable = false;
                Log.QueueReachable(_logger, _queue.Name, _function.Name);
            }

            foreach (var message in messages)
            {
                Interlocked.Increment(ref _inWork);
                var begun = _work.Begin($"queue {_queue.Name}");
                var running = _running.Begin("message");
                _ = Task.Run(() => HandleAsync(message, begun, running), CancellationToken.None);
            }

            return messages.Length > 0;
        }
        catch (RequestFailedException error) when (error.Status == 404)
        {
            // Nobody has sent anything yet: a queue begins with its first message.
            return false;
        }
        catch (Exception error) when (!cancellationToken.IsCancellationRequested)
        {
            // Whatever keeps us from the storage (network, credentials, its own errors), the next look may succeed.
            if (!_unreachable)
            {
                _unreachable = true;
                Log.QueueUnreachable(_logger, _queue.Name, _function.Name, Unreachable.Describe(error));
            }

            return false;
        }
        finally
        {
            _look.Release();
        }
    }

    private async Task HandleAsync(QueueMessage message, IDisposable begun, IDisposable running)
    {
        using var counted = begun;
        using var drained = running;
        using var ended = new CancellationTokenSource();
        var lease = new MessageLease(_queue, message, _lease);
        var renewing = lease.RenewAsync(ended.Token);
        try
        {
            var succeeded = message.DequeueCount <= _settings.MaxDequeueCount && await RunAsync(message);
            await ended.CancelAsync();
            await renewing;
            await SettleAsync(message, lease.PopReceipt, succeeded);
        }
        catch (Exception error)
        {
            // The storage has it still, and gives it out again when the lease ends.
            Log.NotSettled(_logger, message.MessageId, _queue.Name, Unreachable.Describe(error));
        }
        finally
        {
            Interlocked.Decrement(ref _inWork);
            _freed.Release();
        }
    }

    private async Task<bool> RunAsync(QueueMessage message)
    {
        try
        {
            var trigger = MessageBody.Convert(message, _function.Source.TriggerParameter.ParameterType);
            await _pipeline.InvokeAsync(_function, trigger, Data(message), $"New queue message detected on '{_queue.Name}'.");
            return true;
        }
        catch (System.Text.Json.JsonException error)
        {
            Log.ExecutionFailed(_logger, _function.Name, message.MessageId, 0, error);
            return false;
        }
        catch (Exception)
        {
            // Logged by the pipeline; the message comes again.
            return false;
        }
    }

    private async Task SettleAsync(QueueMessage message, string popReceipt, bool succeeded)
    {
        if (succeeded)
        {
            await _queue.DeleteMessageAsync(message.MessageId, popReceipt);
            return;
        }

        if (message.DequeueCount < _settings.MaxDequeueCount)
        {
            await _queue.UpdateMessageAsync(message.MessageId, popReceipt, visibilityTimeout: _settings.VisibilityTimeout);
            return;
        }

        // First into the poison queue, then out of this one: dying in between makes two copies, never none.
        await _poison.CreateIfNotExistsAsync();
        await _poison.SendMessageAsync(message.Body, timeToLive: TimeSpan.FromSeconds(-1));
        await _queue.DeleteMessageAsync(message.MessageId, popReceipt);
        Log.Poisoned(_logger, message.MessageId, message.DequeueCount, _poison.Name);
    }

    private static TriggerData Data(QueueMessage message) => new(new Dictionary<string, object?>(StringComparer.OrdinalIgnoreCase)
    {
        ["Id"] = message.MessageId,
        ["DequeueCount"] = message.DequeueCount.ToString(CultureInfo.InvariantCulture),
        ["InsertionTime"] = message.InsertedOn?.ToString("O", CultureInfo.InvariantCulture),
        ["ExpirationTime"] = message.ExpiresOn?.ToString("O", CultureInfo.InvariantCulture),
        ["NextVisibleTime"] = message.NextVisibleOn?.ToString("O", CultureInfo.InvariantCulture),
        ["PopReceipt"] = message.PopReceipt,
        ["QueueTrigger"] = message.Body.ToString(),
    });
}
