using Serverless.Domain.Policies;

namespace Serverless.Local.Replay.Cases;

/// <summary>A case that can be run.</summary>
/// <param name="Name">Its folder's name.</param>
/// <param name="Folder">Its folder.</param>
/// <param name="File">What it holds.</param>
/// <param name="Policy">The policy it is run under.</param>
internal sealed record LoadedCase(string Name, string Folder, CaseFile File, Policy Policy)
{
    /// <summary>The case after which it begins; null where it begins in an empty storage.</summary>
    internal LoadedCase? Before { get; init; }

    /// <summary>The full path of one of its files.</summary>
    internal string PathOf(string file) => Path.Combine(Folder, file);
}
