using Serverless.Domain.Register;

namespace Serverless.Tests.Domain.Register;

/// <summary>The files of seeds/register.</summary>
internal static class Seeds
{
    private static readonly Lazy<RegisterIndex> Loaded = new(() => new RegisterIndex(
        RegisterReader.Read(Files()) is { IsValid: true } reading
            ? reading.Registers
            : throw new InvalidOperationException("RegisterSeedTests says what is wrong with the seeds.")));

    internal static RegisterIndex Index => Loaded.Value;

    internal static Dictionary<string, string> Files() => RegisterFiles.All.ToDictionary(
        file => file,
        file => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "register", file)),
        StringComparer.Ordinal);
}
