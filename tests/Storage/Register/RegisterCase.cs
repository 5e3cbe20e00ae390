using System.Text.Json.Nodes;
using Azure.Data.Tables;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using Serverless.Domain.Register;
using Serverless.Storage.Register;
using Serverless.Tests.Utilities;

namespace Serverless.Tests.Storage.Register;

/// <summary>The real files in a folder of the test's own, and tables that no other test uses.</summary>
internal sealed class RegisterCase : IDisposable
{
    private readonly TempFolder _folder = new();
    private readonly List<RegisterTables> _opened = [];
    private readonly TableServiceClient _account;

    public RegisterCase(TableServiceClient account)
    {
        _account = account;
        Settings = new RegisterSettings { Folder = _folder.Path, TablePrefix = AzuriteFixture.UniqueName("register") };
        foreach (var file in RegisterFiles.All)
        {
            File.Copy(Path.Combine(AppContext.BaseDirectory, "register", file), PathOf(file));
        }
    }

    public RegisterSettings Settings { get; }

    public FakeTimeProvider Time { get; } = new(Cases.Noon);

    /// <summary>What a new process would use.</summary>
    public RegisterTables Open(TableServiceClient? account = null)
    {
        var tables = new RegisterTables(
            account ?? _account,
            new RegisterSeeder(account ?? _account, Settings, NullLogger<RegisterSeeder>.Instance),
            Settings,
            Time,
            NullLogger<RegisterTables>.Instance);
        _opened.Add(tables);
        return tables;
    }

    public string PathOf(string file) => Path.Combine(_folder.Path, file);

    public void ChangeFile(string file, Action<JsonArray> change)
    {
        var list = JsonNode.Parse(File.ReadAllText(PathOf(file)))!.AsArray();
        change(list);
        File.WriteAllText(PathOf(file), list.ToJsonString());
    }

    public async Task ChangeRowAsync(string file, string key, Action<TableEntity> change)
    {
        var table = _account.GetTableClient(Settings.TableOf(file));
        var row = (await table.GetEntityAsync<TableEntity>("entry", key)).Value;
        change(row);
        await table.UpdateEntityAsync(row, row.ETag, TableUpdateMode.Replace);
    }

    /// <summary>When each row was last written.</summary>
    public async Task<Dictionary<string, string>> WritesAsync(string file) =>
        await _account.GetTableClient(Settings.TableOf(file)).QueryAsync<TableEntity>()
            .ToDictionaryAsync(row => $"{row.PartitionKey}/{row.RowKey}", row => row.ETag.ToString(), StringComparer.Ordinal);

    /// <summary>Takes a file's table away, as if the file had never been read.</summary>
    public Task ForgetAsync(string file) => _account.DeleteTableAsync(Settings.TableOf(file));

    public void Dispose()
    {
        _opened.ForEach(tables => tables.Dispose());
        _folder.Dispose();
    }
}
