namespace Serverless.Domain.Register;

/// <summary>One entry of a register file, as text.</summary>
/// <param name="File">The file's name, one of <see cref="RegisterFiles.All"/>.</param>
/// <param name="Key">The natural id, unique in the file: <c>GTM</c>, <c>oas-cicte</c>, <c>headquarters-2017-07-04</c>.</param>
/// <param name="Json">The entry, a JSON object on one line.</param>
public sealed record RegisterEntry(string File, string Key, string Json);
