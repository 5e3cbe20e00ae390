namespace Serverless.Documents.Redlines;

/// <summary>What a mark around a change holds.</summary>
internal static class MarkKinds
{
    /// <summary>What was put in.</summary>
    internal const char Put = 'i';

    /// <summary>What was taken out.</summary>
    internal const char Taken = 'd';

    /// <summary>The end of a paragraph that was put in.</summary>
    internal const char Cut = 'b';

    /// <summary>The end of a paragraph that was taken out.</summary>
    internal const char Joined = 'j';

    /// <summary>What was given another look.</summary>
    internal const char Look = 'f';

    /// <summary>A paragraph that was given another style.</summary>
    internal const char Style = 's';
}
