using System.Text.RegularExpressions;
using Serverless.Domain.Register;

namespace Serverless.Pages.Letters;

/// <summary>Puts names in the place of ids: the planner and the rules speak of experts by their ids, readers know the names.</summary>
internal static partial class ExpertNames
{
    /// <summary>The words with names. Ids of organisations stay where they are: one of them is "who".</summary>
    internal static string In(string words, RegisterIndex registers) => Words().Replace(words, word =>
        registers.FindPerson(word.Value) is { } person && person.Roles.Contains(Role.Expert) ? person.Name : word.Value);

    [GeneratedRegex(@"[\w-]+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Words();
}
