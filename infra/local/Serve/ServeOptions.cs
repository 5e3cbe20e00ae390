namespace Serverless.Local.Serve;

/// <summary>What <c>serve</c> was asked for.</summary>
/// <param name="Port">The app's port on 127.0.0.1; 0 for a free one.</param>
/// <param name="DataFolder">The folder for everything that the run writes.</param>
/// <param name="Storage">The connection string of a storage account; null to run Azurite. A secret.</param>
internal sealed record ServeOptions(int Port, string DataFolder, string? Storage);
