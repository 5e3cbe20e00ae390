namespace Serverless.Domain.Register;

/// <summary>What is wrong with an entry of the register.</summary>
/// <param name="File">The file's name.</param>
/// <param name="Entry">The entry's key, or its place such as <c>#3</c> where it has none; empty for the whole file.</param>
/// <param name="Problem">What is wrong and what to do, in one or two sentences.</param>
public sealed record RegisterFault(string File, string Entry, string Problem)
{
    /// <summary>One line: file, entry, problem.</summary>
    public override string ToString() => Entry.Length == 0 ? $"{File}: {Problem}" : $"{File}, {Entry}: {Problem}";
}
