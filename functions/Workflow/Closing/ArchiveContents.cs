using Serverless.Domain.Parties;
using Serverless.Domain.Reporting;

namespace Serverless.Workflow.Closing;

/// <summary>What an archive has in it, as its page tells it.</summary>
/// <param name="Record">What is written about the case.</param>
/// <param name="Version">Which archive of the case it is.</param>
/// <param name="Documents">The documents, in the order in which they came; messages are among the mails.</param>
/// <param name="Mails">The mails in both directions, the first one first.</param>
/// <param name="Plans">The plans of the rounds, as far as they are kept.</param>
/// <param name="Names">What parties are called.</param>
public sealed record ArchiveContents(
    CaseRecord Record,
    int Version,
    IReadOnlyList<ArchivedDocument> Documents,
    IReadOnlyList<ArchivedMail> Mails,
    IReadOnlyList<ArchivedPlan> Plans,
    PartyNames Names)
{
    /// <summary>The versions of the Information Note, each with the source of each sentence, in six languages.</summary>
    public IReadOnlyDictionary<int, NoteEdition> Notes { get; init; } = new Dictionary<int, NoteEdition>();

    /// <summary>The page's own path.</summary>
    public const string Index = "index.html";

    /// <summary>The path of the hashes.</summary>
    public const string Sums = "SHA256SUMS";

    /// <summary>The path of the status.</summary>
    public const string Request = "request.json";

    /// <summary>The path of the timeline with its hashes.</summary>
    public const string Timeline = "timeline.json";

    /// <summary>The path of what people were told.</summary>
    public const string Notices = "notices.json";

    /// <summary>The path of what was asked.</summary>
    public const string Commands = "commands.json";

    /// <summary>The path of the ledger.</summary>
    public const string Ledger = "ledger.json";

    /// <summary>The path of a plan.</summary>
    public static string PlanPath(int round) => FormattableString.Invariant($"plans/{round}.json");

    /// <summary>The path of a version of the Information Note with the source of each sentence.</summary>
    public static string NotePath(int version) => FormattableString.Invariant($"information-note/{version}.json");

    /// <summary>What a party is called.</summary>
    public string NameOf(Party? party) => party is null ? string.Empty : Names.Of(party);
}
