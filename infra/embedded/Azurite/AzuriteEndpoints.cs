namespace Serverless.Embedded;

/// <summary>Where the three services of one Azurite listen, on 127.0.0.1.</summary>
/// <param name="BlobPort">The blob service's port.</param>
/// <param name="QueuePort">The queue service's port.</param>
/// <param name="TablePort">The table service's port.</param>
public sealed record AzuriteEndpoints(int BlobPort, int QueuePort, int TablePort)
{
    // The emulator's account and key are the same everywhere and publicly documented; they protect nothing.
    private const string Account = "devstoreaccount1";
    private const string Key = "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==";

    /// <summary>The connection string for all three services, with the emulator's well-known account.</summary>
    public string ConnectionString =>
        $"DefaultEndpointsProtocol=http;AccountName={Account};AccountKey={Key};"
        + $"BlobEndpoint=http://127.0.0.1:{BlobPort}/{Account};"
        + $"QueueEndpoint=http://127.0.0.1:{QueuePort}/{Account};"
        + $"TableEndpoint=http://127.0.0.1:{TablePort}/{Account};";
}
