namespace Serverless.Pages.Web;

/// <summary>A file that pages need beside their HTML.</summary>
/// <param name="Name">Its name, with its hash in it.</param>
/// <param name="ContentType">Its media type.</param>
/// <param name="Content">Its bytes.</param>
public sealed record PageAsset(string Name, string ContentType, ReadOnlyMemory<byte> Content);
