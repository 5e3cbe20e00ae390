namespace Serverless.Embedded;

/// <summary>What a running host tells the person who started it.</summary>
/// <param name="Addresses">Where it answers HTTP.</param>
/// <param name="Functions">Its functions, by name.</param>
/// <param name="KeysPath">The file that holds the keys.</param>
/// <param name="HostKey">The key that opens every function with the level Function. A secret.</param>
/// <param name="MasterKey">The key that opens everything. A secret.</param>
public sealed record EmbeddedHostInfo(
    IReadOnlyList<string> Addresses,
    IReadOnlyList<EmbeddedFunctionInfo> Functions,
    string KeysPath,
    string HostKey,
    string MasterKey);
