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
    public string ConnectionString => ConnectionStringOf(Account);

    /// <summary>The connection string of one of the further accounts that <see cref="AzuriteOptions.Accounts"/> names.</summary>
    public string ConnectionStringOf(string account) =>
        $"DefaultEndpointsProtocol=http;AccountName={account};AccountKey={Key};"
        + $"BlobEndpoint=http://127.0.0.1:{BlobPort}/{account};"
        + $"QueueEndpoint=http://127.0.0.1:{QueuePort}/{account};"
        + $"TableEndpoint=http://127.0.0.1:{TablePort}/{account};";

    /// <summary>What tells the emulator of its accounts: all with the one well-known key.</summary>
    internal static string Accounts(IEnumerable<string> further) =>
        string.Join(';', further.Prepend(Account).Select(account => $"{account}:{Key}"));
}
