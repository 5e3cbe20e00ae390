namespace Serverless.Domain.Results;

/// <summary>A document that is not taken in.</summary>
/// <param name="Name">The file name as it came.</param>
/// <param name="Problem">What is wrong with it, by the name of the problem that the check of documents found; decides the wording in each language.</param>
public sealed record RefusedDocument(string Name, string Problem)
{
    /// <summary>The problem of a document that is sound, but no version of the draft that it should be.</summary>
    public const string NotTheDraft = nameof(NotTheDraft);
}
