namespace Serverless.Mail.Imap;

/// <summary>What a poll takes on.</summary>
internal sealed record ImapLimits
{
    /// <summary>The largest message that is taken whole, in bytes. The policy's own limit is far below; this one guards the memory.</summary>
    internal long Bytes { get; init; } = 150L << 20;

    /// <summary>How much of a larger one is taken, in bytes: its headers, and enough to see what it is.</summary>
    internal int BytesOfTooLarge { get; init; } = 1 << 20;

    /// <summary>How many messages one poll takes.</summary>
    internal int Messages { get; init; } = 200;

    /// <summary>After how many tries a message is set aside.</summary>
    internal int Tries { get; init; } = 5;

    /// <summary>
    /// How long a message that nothing else passes by is tried: when no message can be taken, the fault is hardly that of each.
    /// </summary>
    internal TimeSpan Patience { get; init; } = TimeSpan.FromDays(1);
}
