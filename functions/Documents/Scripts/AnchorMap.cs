using System.Xml.Linq;
using Serverless.Documents.Model;

namespace Serverless.Documents.Scripts;

/// <summary>Where the invisible nodes of a return stand in the base version: the ends of its comments' ranges above all.</summary>
internal sealed class AnchorMap
{
    private readonly Dictionary<XElement, (Line Line, int Offset)> _places = [];

    internal void Add(XElement node, Line line, int offset) => _places[node] = (line, offset);

    internal (Line Line, int Offset)? Of(XElement? node) => node is not null && _places.TryGetValue(node, out var place) ? place : null;
}
