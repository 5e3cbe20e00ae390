using System.Text.Json.Nodes;
using Azure.Core;
using Azure.Data.Tables;
using Serverless.Domain.Register;
using Serverless.Tests.Utilities;
using Serverless.Workflow.Register;

namespace Serverless.Tests.Storage.Register;

public sealed class RegisterTablesTests(AzuriteFixture azurite)
{
    private const string Gtm = "GTM";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Get_FirstUse_HasTheFilesContent()
    {
        using var register = await CaseAsync();

        var index = await register.Open().GetAsync(Token);

        Assert.Equal(193, index.Registers.States.Count);
        Assert.Equal("Côte d’Ivoire", index.FindStateByName("cote d'ivoire")?.Names[Domain.Languages.Language.English]);
        Assert.Equal(Gtm, index.FindMissionByAddress("pm-gtm@mission.example")?.State.ToString());
        Assert.NotEmpty(index.Registers.Holidays);
        Assert.NotEmpty(index.Registers.HolidaysToReview);
    }

    [Fact]
    public async Task Get_SecondProcessAndSeveralAtOnce_RewriteNothing()
    {
        using var register = await CaseAsync();
        await Task.WhenAll(Enumerable.Range(0, 4).Select(async _ => await register.Open().GetAsync(Token)));
        var before = await register.WritesAsync(RegisterFiles.States);

        await register.Open().GetAsync(Token);

        Assert.Equal(194, before.Count);
        Assert.Equal(before, await register.WritesAsync(RegisterFiles.States));
    }

    [Fact]
    public async Task Get_InstallationFromBeforeAFileWasAdded_BeginsWithTheFile()
    {
        using var register = await CaseAsync();
        await register.Open().GetAsync(Token);
        await register.ForgetAsync(RegisterFiles.Matrices);
        var before = await register.WritesAsync(RegisterFiles.Missions);

        var index = await register.Open().GetAsync(Token);

        Assert.NotNull(index.FindMatrix(StateCode.Parse(Gtm)));
        Assert.Equal(before, await register.WritesAsync(RegisterFiles.Missions));
    }

    [Fact]
    public async Task Get_OneEntryOfTheFileChanged_WritesThatRowAlone()
    {
        using var register = await CaseAsync();
        await register.Open().GetAsync(Token);
        var before = await register.WritesAsync(RegisterFiles.Missions);

        register.ChangeFile(RegisterFiles.Missions, list => Entry(list, Gtm)["addresses"]!.AsArray().Add("second@gtm.gov.example"));
        var index = await register.Open().GetAsync(Token);

        var after = await register.WritesAsync(RegisterFiles.Missions);
        Assert.Equal(2, index.FindMission(StateCode.Parse(Gtm))?.Addresses.Count);
        Assert.Equal(["entry/GTM", "file/missions.json"], after.Where(row => before[row.Key] != row.Value).Select(row => row.Key).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Get_OperatorsChange_StaysUntilItsOwnEntryChangesInTheFile()
    {
        using var register = await CaseAsync();
        await register.Open().GetAsync(Token);
        await register.ChangeRowAsync(RegisterFiles.Missions, Gtm, row => Replace(row, "pm-gtm@", "new-gtm@"));

        register.ChangeFile(RegisterFiles.Missions, list => Entry(list, "FRA")["language"] = "en");
        var kept = await register.Open().GetAsync(Token);
        register.ChangeFile(RegisterFiles.Missions, list => Entry(list, Gtm)["language"] = "en");
        var replaced = await register.Open().GetAsync(Token);

        Assert.Equal("new-gtm@mission.example", kept.FindMission(StateCode.Parse(Gtm))?.Addresses[0]);
        Assert.Equal("pm-gtm@mission.example", replaced.FindMission(StateCode.Parse(Gtm))?.Addresses[0]);
    }

    [Fact]
    public async Task Get_EntryGoneFromTheFile_GoesUnlessAnOperatorChangedIt()
    {
        using var register = await CaseAsync();
        await register.Open().GetAsync(Token);
        await register.ChangeRowAsync(RegisterFiles.Organisations, "imo", row => Replace(row, "visits@imo", "office@imo"));

        register.ChangeFile(RegisterFiles.Organisations, list =>
        {
            list.Remove(Entry(list, "imo"));
            list.Remove(Entry(list, "icao"));
        });
        var index = await register.Open().GetAsync(Token);

        Assert.NotNull(index.FindOrganisation("imo"));
        Assert.Null(index.FindOrganisation("icao"));
    }

    [Fact]
    public async Task Get_WithinAMinute_IsTheSameAndLaterTheTablesCount()
    {
        using var register = await CaseAsync();
        var tables = register.Open();
        var first = await tables.GetAsync(Token);
        await register.ChangeRowAsync(
            RegisterFiles.Holidays, "EGY-2017-09-01", row => Replace(row, "\"reviewed\":false", "\"reviewed\":true"));

        register.Time.Advance(TimeSpan.FromSeconds(59));
        var within = await tables.GetAsync(Token);
        register.Time.Advance(TimeSpan.FromSeconds(1));
        var later = await tables.GetAsync(Token);
        register.Time.Advance(TimeSpan.FromMinutes(1));
        var unchanged = await tables.GetAsync(Token);

        Assert.Same(first, within);
        Assert.Equal(first.Registers.Holidays.Count + 1, later.Registers.Holidays.Count);
        Assert.Same(later, unchanged);
    }

    [Fact]
    public async Task Get_WithdrawnRow_DoesNotCount()
    {
        using var register = await CaseAsync();
        await register.Open().GetAsync(Token);

        await register.ChangeRowAsync(RegisterFiles.People, "expert-09", row => row["Withdrawn"] = true);

        Assert.Equal(8, (await register.Open().GetAsync(Token)).PeopleWith(Role.Expert).Count);
    }

    [Fact]
    public async Task Get_OperatorsFault_KeepsWhatWasGoodAndIsFatalOnlyAtStart()
    {
        using var register = await CaseAsync();
        var running = register.Open();
        var good = await running.GetAsync(Token);
        await register.ChangeRowAsync(RegisterFiles.States, Gtm, row => Replace(row, "America/Guatemala", "America/Atlantis"));
        register.Time.Advance(TimeSpan.FromMinutes(2));

        Assert.Same(good, await running.GetAsync(Token));
        var error = await Assert.ThrowsAsync<RegisterException>(async () => await register.Open().GetAsync(Token));
        Assert.Contains("states.json, GTM: 'America/Atlantis' is no time zone.", error.Message, StringComparison.Ordinal);

        await register.ChangeRowAsync(RegisterFiles.States, Gtm, row => Replace(row, "America/Atlantis", "America/Belize"));
        register.Time.Advance(TimeSpan.FromMinutes(2));
        Assert.Equal("America/Belize", (await running.GetAsync(Token)).FindState(StateCode.Parse(Gtm))?.TimeZone);
    }

    [Fact]
    public async Task Get_FaultInAFile_WritesNothing()
    {
        using var register = await CaseAsync();
        register.ChangeFile(RegisterFiles.People, list => Entry(list, "chair")["calendar"] = "mars");
        File.Delete(register.PathOf(RegisterFiles.Holidays));

        var error = await Assert.ThrowsAsync<RegisterException>(async () => await register.Open().GetAsync(Token));

        Assert.Contains(RegisterFiles.Holidays, error.Message, StringComparison.Ordinal);
        var account = await azurite.TablesAsync();
        Assert.Empty(await account.QueryAsync($"TableName ge '{register.Settings.TablePrefix}'", cancellationToken: Token)
            .Where(table => table.Name.StartsWith(register.Settings.TablePrefix, StringComparison.Ordinal)).ToListAsync(Token));
    }

    [Fact]
    public async Task Get_StorageDownLater_GivesWhatWasReadLast()
    {
        using var register = await CaseAsync();
        var gate = new Switch();
        var options = new TableClientOptions { Retry = { MaxRetries = 0 } };
        options.AddPolicy(gate, HttpPipelinePosition.PerCall);
        var tables = register.Open(new TableServiceClient(await azurite.ConnectionStringAsync(), options));
        var good = await tables.GetAsync(Token);

        gate.IsDown = true;
        register.Time.Advance(TimeSpan.FromMinutes(2));

        Assert.Same(good, await tables.GetAsync(Token));
    }

    private static JsonNode Entry(JsonArray list, string key) =>
        list.First(entry => new[] { "id", "state" }.Any(name => entry![name]?.GetValue<string>() == key))!;

    private static void Replace(TableEntity row, string old, string with)
    {
        Assert.Contains(old, row.GetString("Entry"), StringComparison.Ordinal);
        row["Entry"] = row.GetString("Entry").Replace(old, with, StringComparison.Ordinal);
    }

    private async Task<RegisterCase> CaseAsync() => new(await azurite.TablesAsync());
}
