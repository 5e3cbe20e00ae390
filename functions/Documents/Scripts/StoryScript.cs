using DocumentFormat.OpenXml.Packaging;

namespace Serverless.Documents.Scripts;

/// <summary>All that one return does to one story of the base version: the body, a note, a header or a footer.</summary>
/// <param name="Name">As the ledger calls it.</param>
/// <param name="Base">The part of the base version it stands in.</param>
/// <param name="Returned">The part of the return.</param>
/// <param name="Page">What becomes of it.</param>
internal sealed record StoryScript(string Name, OpenXmlPart Base, OpenXmlPart Returned, PageScript Page);
