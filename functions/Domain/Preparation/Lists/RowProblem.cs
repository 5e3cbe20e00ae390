using System.Text.Json.Serialization;

namespace Serverless.Domain.Preparation.Lists;

/// <summary>Why a row of a list is not taken as it stands.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<RowProblem>))]
public enum RowProblem
{
    /// <summary>It names somebody and no institution, and none stands above it.</summary>
    NoInstitution,

    /// <summary>It does not look like an entry of a list.</summary>
    NotUnderstood,

    /// <summary>A text in it is longer than is accepted.</summary>
    TooLong,

    /// <summary>It stands after the last row that is read.</summary>
    PastLimit,

    /// <summary>What stands where a mail address belongs is none; the text is kept in the note.</summary>
    BadAddress,

    /// <summary>The institution's cell is empty; the one above it counts.</summary>
    InstitutionAbove,

    /// <summary>A cell shows an error or a formula without a result; it is taken as empty.</summary>
    NoValue,
}
