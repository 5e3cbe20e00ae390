namespace Serverless.App.Pages;

/// <summary>A file in a form.</summary>
/// <param name="Name">Its name as the browser gave it.</param>
/// <param name="ContentType">Its media type as the browser gave it; null when it gave none.</param>
/// <param name="Content">Its bytes.</param>
internal sealed record UploadedFile(string Name, string? ContentType, byte[] Content);
