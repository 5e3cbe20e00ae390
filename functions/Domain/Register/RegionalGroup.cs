namespace Serverless.Domain.Register;

/// <summary>A regional group of United Nations Member States, as used for elections.</summary>
public enum RegionalGroup
{
    /// <summary>African States.</summary>
    African,

    /// <summary>Asia-Pacific States.</summary>
    AsiaPacific,

    /// <summary>Eastern European States.</summary>
    EasternEuropean,

    /// <summary>Latin American and Caribbean States.</summary>
    LatinAmericanAndCaribbean,

    /// <summary>Western European and other States; includes the United States, which attends as an observer.</summary>
    WesternEuropeanAndOthers,

    /// <summary>No group.</summary>
    None,
}
