using Azure.Identity;
using Azure.Storage.Queues;
using Microsoft.Extensions.Configuration;
using Serverless.Embedded.Settings;

namespace Serverless.Embedded.Queues;

/// <summary>Finds the storage account of a queue trigger in the settings, by the official names.</summary>
internal static class QueueConnection
{
    private const string DefaultName = "AzureWebJobsStorage";

    /// <summary>Makes a client for a queue, or adds a fault naming the setting that is missing or wrong.</summary>
    internal static QueueServiceClient? Open(
        string? connection,
        IConfiguration settings,
        HostSettings host,
        UndecodableMessages undecodable,
        string where,
        List<string> faults)
    {
        var name = string.IsNullOrEmpty(connection) ? DefaultName : connection;
        var options = new QueueClientOptions { MessageEncoding = host.Base64Messages ? QueueMessageEncoding.Base64 : QueueMessageEncoding.None };
        options.MessageDecodingFailed += undecodable.MoveAsync;
        try
        {
            // The official host also looks under this prefix, for names that an app gives without it.
            var value = settings[name] ?? settings[$"AzureWebJobs{name}"] ?? settings.GetConnectionString(name);
            if (!string.IsNullOrEmpty(value))
            {
                return new QueueServiceClient(value, options);
            }

            var uri = settings[$"{name}:queueServiceUri"]
                ?? (settings[$"{name}:accountName"] is { } account ? $"https://{account}.queue.core.windows.net" : null);
            if (uri is not null)
            {
                return new QueueServiceClient(new Uri(uri), new DefaultAzureCredential(), options);
            }

            faults.Add(
                $"{where}: the setting '{name}' is missing. Give it a storage connection string, or set '{name}__queueServiceUri' to use an identity.");
        }
        catch (Exception error) when (error is FormatException or ArgumentException)
        {
            faults.Add($"{where}: the setting '{name}' is not a storage connection string: {error.Message}");
        }

        return null;
    }
}
