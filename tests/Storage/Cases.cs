using System.Security.Cryptography;
using Azure.Data.Tables;
using Serverless.Domain.Register;
using Serverless.Tests.Utilities;

namespace Serverless.Tests.Storage;

/// <summary>What the tests share: an account, and States that no other test uses, since tables are shared.</summary>
internal static class Cases
{
    public static readonly DateTimeOffset Noon = new(2017, 11, 12, 12, 0, 0, TimeSpan.Zero);

    public static async Task<TableServiceClient> TablesAsync(this AzuriteFixture azurite) => new(await azurite.ConnectionStringAsync());

    public static StateCode UniqueState() => StateCode.Parse(RandomNumberGenerator.GetString("ABCDEFGHIJKLMNOPQRSTUVWXYZ", 3));
}
