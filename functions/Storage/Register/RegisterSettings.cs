namespace Serverless.Storage.Register;

/// <summary>Where the register comes from and where it is kept.</summary>
internal sealed record RegisterSettings
{
    /// <summary>The folder with the files that fill the tables.</summary>
    internal string Folder { get; init; } = Path.Combine(AppContext.BaseDirectory, "register");

    /// <summary>What the tables' names begin with.</summary>
    internal string TablePrefix { get; init; } = "register";

    /// <summary>How old what was read may be.</summary>
    internal TimeSpan Freshness { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>The table of a file: <c>registerstates</c> for <c>states.json</c>.</summary>
    internal string TableOf(string file) => TablePrefix + Path.GetFileNameWithoutExtension(file);
}
