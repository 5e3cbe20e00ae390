using System.IO.Compression;

namespace Serverless.Tests.Documents.Drafts;

/// <summary>Whether the same work done again gives the same bytes: a document is kept once, and whoever makes it may die in between.</summary>
internal static class Steady
{
    internal static void Check(Func<byte[]> make)
    {
        var content = make();
        using var archive = new ZipArchive(new MemoryStream(content));

        Assert.Equal(content, make());
        Assert.All(archive.Entries, entry => Assert.Equal(1980, entry.LastWriteTime.Year));
    }
}
