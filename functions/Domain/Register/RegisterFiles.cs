namespace Serverless.Domain.Register;

/// <summary>The names of the register's files, in the order in which they are read.</summary>
public static class RegisterFiles
{
    /// <summary>The Member States, one entry per State, keyed by its code.</summary>
    public const string States = "states.json";

    /// <summary>The Permanent Missions, keyed by the State's code.</summary>
    public const string Missions = "missions.json";

    /// <summary>Partner organisations, keyed by their id.</summary>
    public const string Organisations = "organisations.json";

    /// <summary>People with a role, keyed by their id.</summary>
    public const string People = "people.json";

    /// <summary>Days on which offices are closed, keyed by calendar and date.</summary>
    public const string Holidays = "holidays.json";

    /// <summary>What States have in place, as drafts of their plans begin with it, keyed by the State's code. Not every State has an entry.</summary>
    public const string Matrices = "matrices.json";

    /// <summary>The calendar of United Nations Headquarters, beside those of the States.</summary>
    public const string HeadquartersCalendar = "headquarters";

    /// <summary>All six files.</summary>
    public static IReadOnlyList<string> All { get; } = [States, Missions, Organisations, People, Holidays, Matrices];
}
