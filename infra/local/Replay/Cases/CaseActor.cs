namespace Serverless.Local.Replay.Cases;

/// <summary>Somebody who reads certain mails that go out, and what they do then: at most one thing, or nothing.</summary>
internal sealed record CaseActor
{
    /// <summary>Its name within the case.</summary>
    public required string Name { get; init; }

    /// <summary>The mails it reads.</summary>
    public required CaseFilter On { get; init; }

    /// <summary>How many of them; all if not given. Those that follow are for the actors that follow.</summary>
    public int? Times { get; init; }

    /// <summary>How long after the mail was sent it acts, as an ISO 8601 duration such as <c>P1DT2H</c>.</summary>
    public string After { get; init; } = "PT0S";

    /// <summary>It replies by mail.</summary>
    public CaseReply? Reply { get; init; }

    /// <summary>It opens the link in the mail and sends the form that it finds there.</summary>
    public CasePage? Page { get; init; }

    /// <summary>It calls the API.</summary>
    public CaseCall? Call { get; init; }

    /// <summary>Its mail server returns the mail.</summary>
    public CaseBounce? Bounce { get; init; }
}
