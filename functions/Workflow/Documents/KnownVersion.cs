namespace Serverless.Workflow.Documents;

/// <summary>A version of a draft that was sent out.</summary>
/// <param name="Version">Its number, from 1.</param>
/// <param name="Content">The DOCX as it was sent.</param>
public sealed record KnownVersion(int Version, ReadOnlyMemory<byte> Content);
