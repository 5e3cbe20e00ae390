namespace Serverless.Domain.Preparation;

/// <summary>The parts of a daily report.</summary>
internal enum ReportPart
{
    /// <summary>What stands under no heading.</summary>
    Other,

    /// <summary>What was presented.</summary>
    Presented,

    /// <summary>What was agreed.</summary>
    Agreed,

    /// <summary>Who took part.</summary>
    TookPart,
}
