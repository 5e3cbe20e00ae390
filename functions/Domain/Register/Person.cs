using Serverless.Domain.Languages;

namespace Serverless.Domain.Register;

/// <summary>A person with a role in the Committee, the Secretariat or the Group of Experts.</summary>
public sealed record Person
{
    /// <summary>A short id that never changes, such as <c>chair</c> or <c>expert-03</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The name as it is written in mails.</summary>
    public required string Name { get; init; }

    /// <summary>The roles; at least one.</summary>
    public required IReadOnlyList<Role> Roles { get; init; }

    /// <summary>Mailboxes the person writes from; the first is the one written to.</summary>
    public required IReadOnlyList<string> Addresses { get; init; }

    /// <summary>The language the person is written to.</summary>
    public required Language Language { get; init; }

    /// <summary>The time zone of the person's working hours (IANA id).</summary>
    public required string TimeZone { get; init; }

    /// <summary>The working calendar, an id of the register's calendars, such as <c>headquarters</c> or <c>GTM</c>.</summary>
    public required string Calendar { get; init; }

    /// <summary>For a member of the Committee the State represented; for an expert the nationality; null for others.</summary>
    public StateCode? State { get; init; }

    /// <summary>Whether the person is made up, as all people of the seeds are: nobody real is written to.</summary>
    public bool Invented { get; init; }

    /// <summary>For an expert: fields of work, such as <c>biological</c>, <c>export-control</c>.</summary>
    public IReadOnlyList<string> Expertise { get; init; } = [];

    /// <summary>For an expert: working languages.</summary>
    public IReadOnlyList<Language> WorkingLanguages { get; init; } = [];
}
