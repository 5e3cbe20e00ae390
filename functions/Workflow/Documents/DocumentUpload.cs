using Serverless.Domain.Commands;
using Serverless.Domain.Documents;
using Serverless.Domain.Languages;
using Serverless.Domain.Parties;

namespace Serverless.Workflow.Documents;

/// <summary>A document that somebody sends in.</summary>
/// <param name="Key">The idempotency key: the same key again is the same document again.</param>
/// <param name="By">Who sends it.</param>
/// <param name="Channel">By which way.</param>
/// <param name="Name">Its file name, without any path.</param>
/// <param name="DeclaredType">The media type that it is said to have; not believed.</param>
/// <param name="Content">Its bytes.</param>
public sealed record DocumentUpload(string Key, Party By, Channel Channel, string Name, string? DeclaredType, ReadOnlyMemory<byte> Content)
{
    /// <summary>What it is to the case; a new version keeps what the document is.</summary>
    public DocumentRole Role { get; init; } = DocumentRole.Attachment;

    /// <summary>In which language it is, as far as the sender says so.</summary>
    public Language? Language { get; init; }
}
