using Serverless.Domain.Register;

namespace Serverless.Tests.Pages;

/// <summary>The registers of seeds/register.</summary>
internal static class Seeds
{
    private static readonly Lazy<RegisterIndex> Loaded = new(() => new RegisterIndex(
        RegisterReader.Read(RegisterFiles.All.ToDictionary(file => file, Text, StringComparer.Ordinal)) is { IsValid: true } reading
            ? reading.Registers
            : throw new InvalidOperationException("The seeds have faults; the tests of Domain say which.")));

    internal static RegisterIndex Index => Loaded.Value;

    private static string Text(string file) => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "register", file));
}
