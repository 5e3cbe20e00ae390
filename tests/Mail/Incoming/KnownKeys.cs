using Serverless.Mail.Incoming.Senders;

namespace Serverless.Tests.Mail.Incoming;

/// <summary>Key records that a test gives; every other question has no answer.</summary>
internal sealed class KnownKeys : IDkimKeys
{
    public Dictionary<string, string?> Records { get; } = [];

    public int Questions { get; private set; }

    public Task<DkimKeyAnswer> FindAsync(string domain, string selector, CancellationToken cancellationToken)
    {
        Questions++;
        return Task.FromResult(Records.TryGetValue($"{selector}.{domain}", out var record)
            ? new DkimKeyAnswer(record)
            : new DkimKeyAnswer(null, IsAnswered: false));
    }
}
