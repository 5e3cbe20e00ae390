using Serverless.Domain.Parties;

namespace Serverless.Domain.Drafts;

/// <summary>What one reviewer sent back at one time. The entries themselves are in the ledger.</summary>
/// <param name="Id">Within the request, such as <c>2.3</c> for the third return of the second round; the ids of its entries begin with it.</param>
/// <param name="By">Whose return it is.</param>
/// <param name="At">When it came (UTC).</param>
/// <param name="Version">The version on which it is based.</param>
/// <param name="Changes">How many changes it asks for.</param>
/// <param name="Comments">How many remarks it makes.</param>
/// <param name="Documents">The ids of the documents it came with; empty for plain words.</param>
public sealed record DraftReturn(
    string Id, Party By, DateTimeOffset At, int Version, int Changes, int Comments, IReadOnlyList<string> Documents)
{
    /// <summary>Who sent it in for them; null when they did so themselves.</summary>
    public Party? SentBy { get; init; }

    /// <summary>Who may see what was said.</summary>
    public Visibility Visibility { get; init; }

    /// <summary>Whether it came after the round had ended; then it is taken up in the next.</summary>
    public bool IsLate { get; init; }

    /// <summary>The document with the changes, where there is one: its id; null for plain words.</summary>
    public string? Document { get; init; }
}
