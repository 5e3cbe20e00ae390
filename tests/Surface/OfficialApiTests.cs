using System.Reflection;
using Microsoft.DurableTask;
using Xunit;

namespace Serverless.Tests.Surface;

public sealed class OfficialApiTests
{
    [Fact]
    public void EmbeddedRuntime_PublicTypesUnderMicrosoft_AreTheOfficialApi()
    {
        Assert.SkipUnless(
            IsEmbedded(typeof(TaskName).Assembly), "The official packages stand behind the API in this build.");
        var types = EmbeddedAssemblies()
            .SelectMany(assembly => assembly.GetExportedTypes())
            .Where(type => type.Namespace?.StartsWith("Microsoft.", StringComparison.Ordinal) == true)
            .ToArray();

        var foreign = OfficialApi.Load().FindForeign(types);

        Assert.True(types.Length > 40, $"Only {types.Length} types were found under Microsoft.*.");
        Assert.True(foreign.Count == 0, "Not in the official API:\n" + string.Join('\n', foreign));
    }

    [Fact]
    public void EmbeddedRuntime_OtherPublicTypes_AreInKnownNamespaces()
    {
        var foreign = EmbeddedAssemblies()
            .SelectMany(assembly => assembly.GetExportedTypes())
            .Select(type => type.Namespace ?? string.Empty)
            .Distinct(StringComparer.Ordinal)
            .Where(name => !IsWithin(name, "Microsoft") && !IsWithin(name, "DurableTask.Core") && !IsWithin(
                name, "Serverless.Embedded"));

        Assert.Empty(foreign);
    }

    [Fact]
    public void FindForeign_TypeNotListed_NamesIt()
    {
        var foreign = OfficialApi.Load().FindForeign([typeof(OfficialApiTests)]);

        Assert.Equal("sealed class Serverless.Tests.Surface.OfficialApiTests", Assert.Single(foreign));
    }

    [Theory]
    [InlineData("System.Void Call(System.Int32 other = 3)", "a parameter's name")]
    [InlineData("System.Void Call(System.Int32 count = 4)", "a default value")]
    [InlineData("System.Void Call(System.Int64 count = 3)", "a parameter's type")]
    [InlineData("virtual System.Void Call(System.Int32 count = 3)", "whether it can be overridden")]
    [InlineData("System.Int32 Call(System.Int32 count = 3)", "what it returns")]
    public void FindForeign_MemberDiffersInOnePoint_NamesIt(string official, string what)
    {
        var api = OfficialApi.Parse([ApiLister.Header(typeof(Sample)), "    ctor()", "    " + official]);

        var foreign = Assert.Single(api.FindForeign([typeof(Sample)]));

        Assert.True(foreign.EndsWith("System.Void Call(System.Int32 count = 3)", StringComparison.Ordinal), what);
    }

    [Fact]
    public void FindForeign_EverythingListed_FindsNothing()
    {
        var api = OfficialApi.Parse(
            [ApiLister.Header(typeof(Sample)), "    ctor()", "    System.Void Call(System.Int32 count = 3)"]);

        Assert.Empty(api.FindForeign([typeof(Sample)]));
    }

    [Fact]
    public void FindForeign_BaseClassDiffers_NamesTheType()
    {
        var api = OfficialApi.Parse(["class Serverless.Tests.Surface.OfficialApiTests.Sample : System.Exception"]);

        Assert.Equal(
            "class Serverless.Tests.Surface.OfficialApiTests.Sample", Assert.Single(api.FindForeign([typeof(Sample)])));
    }

    [Fact]
    public void Load_ListBesideTheTests_IsWhole()
    {
        Assert.True(OfficialApi.Load().TypeCount > 150);
    }

    private static bool IsWithin(string name, string parent) =>
        name == parent || name.StartsWith(parent + ".", StringComparison.Ordinal);

    private static bool IsEmbedded(Assembly assembly) =>
        assembly.GetName().Name!.StartsWith("Serverless.Embedded.", StringComparison.Ordinal);

    private static IEnumerable<Assembly> EmbeddedAssemblies() =>
        Directory.EnumerateFiles(AppContext.BaseDirectory, "Serverless.Embedded.*.dll")
            .Select(file => Assembly.Load(Path.GetFileNameWithoutExtension(file)));

    public class Sample
    {
        public void Call(int count = 3) => _ = count;
    }
}
