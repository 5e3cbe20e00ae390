using Serverless.Domain.Notices;
using Serverless.Domain.Requests;

namespace Serverless.Local.Replay.Cases;

/// <summary>Which mails are meant; all that is given must fit.</summary>
internal sealed record CaseFilter
{
    /// <summary>The address or the party's id in the registers, such as <c>chair</c> or <c>GTM</c>; <c>*</c> stands for anything.</summary>
    public string? To { get; init; }

    /// <summary>What kind of notice it carries.</summary>
    public NoticeKind? Kind { get; init; }

    /// <summary>A regular expression that its subject must match.</summary>
    public string? Subject { get; init; }

    /// <summary>A regular expression that its plain text must match.</summary>
    public string? Text { get; init; }

    /// <summary>A regular expression that its calendar object must match, with long lines in one.</summary>
    public string? Calendar { get; init; }

    /// <summary>The language it is written in.</summary>
    public string? Language { get; init; }

    /// <summary>The request it is about.</summary>
    public Reference? Request { get; init; }
}
