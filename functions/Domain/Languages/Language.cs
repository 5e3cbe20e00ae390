using System.Text.Json.Serialization;

namespace Serverless.Domain.Languages;

/// <summary>An official language of the United Nations. Every mail and page for people outside is written in one of them.</summary>
[JsonConverter(typeof(LanguageJsonConverter))]
public enum Language
{
    /// <summary>English; also where nothing else is known.</summary>
    English,

    /// <summary>Arabic, written from right to left.</summary>
    Arabic,

    /// <summary>Chinese, in simplified characters.</summary>
    Chinese,

    /// <summary>French.</summary>
    French,

    /// <summary>Russian.</summary>
    Russian,

    /// <summary>Spanish.</summary>
    Spanish,
}
