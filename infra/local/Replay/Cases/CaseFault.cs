namespace Serverless.Local.Replay.Cases;

/// <summary>Something wrong with a case.</summary>
/// <param name="Place">Where, such as <c>mails[2].text</c>.</param>
/// <param name="Problem">What is wrong and what to do.</param>
internal sealed record CaseFault(string Place, string Problem)
{
    public override string ToString() => $"{Place}: {Problem}";
}
