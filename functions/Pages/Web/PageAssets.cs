using System.Collections.Frozen;
using System.Reflection;
using System.Security.Cryptography;

namespace Serverless.Pages.Web;

/// <summary>The files that pages need beside their HTML, built in; each under a name with its hash, so that it can be kept for good.</summary>
public sealed class PageAssets
{
    private const string Prefix = "Web/Assets/";
    private const int HashLetters = 16;

    private readonly FrozenDictionary<string, PageAsset> _byName;

    /// <summary>Reads them.</summary>
    public PageAssets()
    {
        var assembly = typeof(PageAssets).Assembly;
        var assets = assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
            .Select(name => Read(assembly, name))
            .ToList();
        _byName = assets.ToFrozenDictionary(asset => asset.Name, StringComparer.Ordinal);
        Style = $"/assets/{assets.Single(asset => asset.ContentType.StartsWith("text/css", StringComparison.Ordinal)).Name}";
        Icon = $"/assets/{assets.Single(asset => asset.ContentType == "image/svg+xml").Name}";
    }

    /// <summary>The address of the style sheet.</summary>
    public string Style { get; }

    /// <summary>The address of the icon.</summary>
    public string Icon { get; }

    /// <summary>Finds a file by its name with the hash.</summary>
    public PageAsset? Find(string name) => _byName.GetValueOrDefault(name);

    private static PageAsset Read(Assembly assembly, string resource)
    {
        using var stream = assembly.GetManifestResourceStream(resource)!;
        var content = new byte[stream.Length];
        stream.ReadExactly(content);
        var file = resource[Prefix.Length..];
        var extension = Path.GetExtension(file);
        var hash = Convert.ToHexStringLower(SHA256.HashData(content))[..HashLetters];
        return new PageAsset(
            $"{Path.GetFileNameWithoutExtension(file)}.{hash}{extension}",
            extension == ".css" ? "text/css; charset=utf-8" : "image/svg+xml",
            content);
    }
}
