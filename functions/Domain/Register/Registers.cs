using Serverless.Domain.Drafts;

namespace Serverless.Domain.Register;

/// <summary>All registers at one moment; never changes once made.</summary>
public sealed record Registers
{
    /// <summary>The 193 Member States.</summary>
    public required IReadOnlyList<State> States { get; init; }

    /// <summary>Their missions in New York.</summary>
    public required IReadOnlyList<Mission> Missions { get; init; }

    /// <summary>Partner organisations.</summary>
    public required IReadOnlyList<Organisation> Organisations { get; init; }

    /// <summary>The people of the Committee, the Secretariat and the Group of Experts.</summary>
    public required IReadOnlyList<Person> People { get; init; }

    /// <summary>Days on which offices are closed, of all calendars; only days that a person has reviewed.</summary>
    public required IReadOnlyList<Holiday> Holidays { get; init; }

    /// <summary>Days that nobody has reviewed yet, such as feast days that the moon decides. They count for nothing.</summary>
    public IReadOnlyList<Holiday> HolidaysToReview { get; init; } = [];

    /// <summary>The matrices of States; a State without one begins its plan with open rows.</summary>
    public IReadOnlyList<StateMatrix> Matrices { get; init; } = [];
}
