using Azure.Core;
using Azure.Data.Tables;
using Azure.Storage.Blobs;
using Azure.Storage.Queues;
using Microsoft.Extensions.Configuration;

namespace Serverless.Storage;

/// <summary>
/// The app's storage account, by the setting names of the official host: <c>AzureWebJobsStorage</c> with a connection
/// string, or <c>AzureWebJobsStorage__accountName</c> (or one <c>__tableServiceUri</c>, <c>__blobServiceUri</c>,
/// <c>__queueServiceUri</c> per service) for the app's identity.
/// </summary>
/// <param name="settings">The app's settings.</param>
/// <param name="identity">Made only if an identity is used.</param>
internal sealed class StorageAccount(IConfiguration settings, Lazy<TokenCredential> identity)
{
    private const string Setting = "AzureWebJobsStorage";

    /// <summary>Makes a client for tables.</summary>
    /// <exception cref="StorageSettingsException">The settings name no account.</exception>
    internal TableServiceClient Tables(TableClientOptions? options = null) => Open(
        "table",
        connection => new TableServiceClient(connection, options),
        (uri, credential) => new TableServiceClient(uri, credential, options));

    /// <summary>Makes a client for blobs.</summary>
    /// <exception cref="StorageSettingsException">The settings name no account.</exception>
    internal BlobServiceClient Blobs(BlobClientOptions? options = null) => Open(
        "blob",
        connection => new BlobServiceClient(connection, options),
        (uri, credential) => new BlobServiceClient(uri, credential, options));

    /// <summary>Makes a client for queues.</summary>
    /// <exception cref="StorageSettingsException">The settings name no account.</exception>
    internal QueueServiceClient Queues(QueueClientOptions? options = null) => Open(
        "queue",
        connection => new QueueServiceClient(connection, options),
        (uri, credential) => new QueueServiceClient(uri, credential, options));

    private T Open<T>(string service, Func<string, T> byConnection, Func<Uri, TokenCredential, T> byIdentity)
    {
        try
        {
            if (settings[Setting] is { Length: > 0 } connection)
            {
                return byConnection(connection);
            }

            var uri =
                settings[$"{Setting}:{service}ServiceUri"]
                ?? (
                    settings[$"{Setting}:accountName"] is { Length: > 0 } account
                        ? $"https://{account}.{service}.core.windows.net"
                        : null);
            if (uri is not null)
            {
                return byIdentity(new Uri(uri), identity.Value);
            }
        }
        catch (Exception error) when (error is FormatException or ArgumentException or InvalidOperationException)
        {
            throw new StorageSettingsException(
                $"The setting {Setting} cannot be used for the {service} service. Give it a storage connection string, or "
                + $"the address of the service in {Setting}__{service}ServiceUri.",
                error);
        }

        throw new StorageSettingsException(
            $"The setting {Setting} is missing. Give it a storage connection string, or set {Setting}__accountName to use an identity.");
    }
}
