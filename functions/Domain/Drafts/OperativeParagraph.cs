using System.Text.Json.Serialization;

namespace Serverless.Domain.Drafts;

/// <summary>The operative paragraphs of resolution 1540 (2004) that a State's matrix and its plan go through.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<OperativeParagraph>))]
public enum OperativeParagraph
{
    /// <summary>1: no support to non-State actors.</summary>
    Op1,

    /// <summary>2: laws that prohibit.</summary>
    Op2,

    /// <summary>3 (a): account for and secure.</summary>
    Op3A,

    /// <summary>3 (b): physical protection.</summary>
    Op3B,

    /// <summary>3 (c): border controls and law enforcement.</summary>
    Op3C,

    /// <summary>3 (d): export and trans-shipment controls.</summary>
    Op3D,

    /// <summary>6: control lists.</summary>
    Op6,

    /// <summary>7: assistance.</summary>
    Op7,

    /// <summary>8: treaties and national rules.</summary>
    Op8,

    /// <summary>10: cooperative action.</summary>
    Op10,
}
