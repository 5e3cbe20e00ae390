using System.Xml.Linq;

namespace Serverless.Documents.Model;

/// <summary>A paragraph or a table as it stands in the XML, changes and all.</summary>
/// <param name="Element">Where it stands.</param>
internal abstract record Block(XElement Element);
