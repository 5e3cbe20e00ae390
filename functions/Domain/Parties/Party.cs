namespace Serverless.Domain.Parties;

/// <summary>Somebody who takes part in a request, in one capacity.</summary>
/// <param name="Kind">The capacity.</param>
/// <param name="Id">Who, within the kind: a State's code for a mission or supporter, an id of the register for others.</param>
public sealed record Party(PartyKind Kind, string Id)
{
    /// <summary>The system itself.</summary>
    public static Party System { get; } = new(PartyKind.System, "system");
}
