using Serverless.Domain.Commands;
using Serverless.Domain.Parties;
using Serverless.Domain.Requests;
using Serverless.Domain.Results;
using Serverless.Storage.Commands;
using Serverless.Tests.Utilities;
using Serverless.Workflow.Commands;

namespace Serverless.Tests.Storage;

public sealed class CommandTableTests(AzuriteFixture azurite)
{
    private readonly Reference _reference = new(Cases.UniqueState(), 2017, 1);

    [Fact]
    public async Task Store_SameKeyTwice_KeepsTheFirst()
    {
        var inbox = await InboxAsync();
        var first = Command("reply-1", new Decide(Verdict.Approve));

        Assert.Equal(new StoredCommand(first, Outcome: null), await inbox.StoreAsync(first, TestContext.Current.CancellationToken));
        var second = await inbox.StoreAsync(Command("reply-1", new Decide(Verdict.Decline, "No.")), TestContext.Current.CancellationToken);

        Assert.Equal(first, second.Envelope);
    }

    [Fact]
    public async Task Store_AnyCharactersInTheKey_IsFoundAgain()
    {
        var inbox = await InboxAsync();
        var command = Command("<a/b\\c#d?e\t\u0001" + new string('é', 2000), new Withdraw("Retirada"));

        await inbox.StoreAsync(command, TestContext.Current.CancellationToken);

        Assert.Equal(command, (await inbox.FindAsync(_reference, command.Key, TestContext.Current.CancellationToken))?.Envelope);
    }

    [Fact]
    public async Task Complete_ByTwoAtOnce_OneOutcomeStandsForBoth()
    {
        var inbox = await InboxAsync();
        await inbox.StoreAsync(Command("key", new Withdraw()), TestContext.Current.CancellationToken);
        var done = new CommandOutcome(Cases.Noon, Stage.Withdrawn, Refusal: null);
        var refused = new CommandOutcome(Cases.Noon, Stage.Visiting, new Refusal(RefusalReason.WrongStage, "Too late."));

        var outcomes = await Task.WhenAll(
            inbox.CompleteAsync(_reference, "key", done, TestContext.Current.CancellationToken),
            inbox.CompleteAsync(_reference, "key", refused, TestContext.Current.CancellationToken));

        Assert.Equal(outcomes[0], outcomes[1]);
        Assert.Equal(outcomes[0], (await inbox.FindAsync(_reference, "key", TestContext.Current.CancellationToken))?.Outcome);
    }

    [Fact]
    public async Task ListOpen_HasWhatCameBeforeAndIsNotDone()
    {
        var inbox = await InboxAsync();
        var old = Command("old", new Withdraw());
        await inbox.StoreAsync(old, TestContext.Current.CancellationToken);
        await inbox.StoreAsync(Command("done", new Withdraw()), TestContext.Current.CancellationToken);
        await inbox.StoreAsync(Command("new", new Withdraw()) with { At = Cases.Noon.AddHours(1) }, TestContext.Current.CancellationToken);
        await inbox.CompleteAsync(
            _reference, "done", new CommandOutcome(Cases.Noon, Stage.Withdrawn, Refusal: null), TestContext.Current.CancellationToken);

        var open = await inbox.ListOpenAsync(Cases.Noon.AddMinutes(1), TestContext.Current.CancellationToken)
            .Where(command => command.Reference == _reference).ToListAsync(TestContext.Current.CancellationToken);

        Assert.Equal([old], open);
    }

    private CommandEnvelope Command(string key, Command command) =>
        new(_reference, key, new Party(PartyKind.Mission, _reference.State.ToString()), Channel.Mail, Cases.Noon, command);

    private async Task<CommandTable> InboxAsync() => new(await azurite.TablesAsync());
}
