namespace Serverless.Domain.Preparation.Lists;

/// <summary>What a column of a list holds.</summary>
internal enum ListColumn
{
    /// <summary>Something else; it goes to the note.</summary>
    Other,

    /// <summary>The institution.</summary>
    Institution,

    /// <summary>The name or a part of it.</summary>
    Name,

    /// <summary>The post.</summary>
    Title,

    /// <summary>The mail address.</summary>
    Email,

    /// <summary>The number of the row in the list.</summary>
    Number,
}
