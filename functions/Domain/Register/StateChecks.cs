using Serverless.Domain.Languages;

namespace Serverless.Domain.Register;

/// <summary>Finds what is wrong with States.</summary>
internal static class StateChecks
{
    private const int DaysOfWeek = 7;
    private const int LastNumber = 999;

    internal static IEnumerable<RegisterFault> Check(IReadOnlyList<State> states) =>
    [
        .. states.SelectMany(Values),
        .. Shared(states, "alpha-2 code", state => [state.Alpha2]),
        .. Shared(states, "M49 number", state => [$"{state.M49:000}"]),
        .. Shared(states, "name", state => StateNames.Of(state).Select(NameText.Normalise)),
    ];

    private static IEnumerable<RegisterFault> Values(State state)
    {
        if (state.Alpha2.Length != 2 || !state.Alpha2.All(char.IsAsciiLetterUpper))
        {
            yield return Fault($"'{state.Alpha2}' is no alpha-2 code. Write two capital letters.");
        }

        if (state.M49 is < 1 or > LastNumber)
        {
            yield return Fault($"{state.M49} is no M49 number. Write one from 1 to {LastNumber}.");
        }

        foreach (var language in LanguageTags.All.Where(language => !state.Names.ContainsKey(language)))
        {
            yield return Fault($"The name in {language} is missing. Add it as {language.ToTag()}.");
        }

        if (StateNames.Of(state).Any(name => NameText.Normalise(name).Length == 0))
        {
            yield return Fault("A name is empty. Take it out or write one.");
        }

        if (state.OfficialLanguages.Count == 0 || !state.OfficialLanguages.All(IsTag))
        {
            yield return Fault("The official languages are none, or one is no language tag. Write tags such as es or quc.");
        }

        if (state.WeekendDays.Distinct().Count() is var days && (days >= DaysOfWeek || days != state.WeekendDays.Count))
        {
            yield return Fault("The weekend is the whole week, or a day is there twice. Leave at least one day to work on.");
        }

        if (!TimeZones.IsKnown(state.TimeZone))
        {
            yield return Fault($"'{state.TimeZone}' is no time zone. Write an IANA id such as America/Guatemala.");
        }

        RegisterFault Fault(string problem) => new(RegisterFiles.States, $"{state.Code}", problem);
    }

    private static bool IsTag(string tag) =>
        tag.Split('-') is [{ Length: 2 or 3 } language, ..] parts
        && language.All(char.IsAsciiLetterLower)
        && parts.All(part => part.Length is >= 2 and <= 8 && part.All(char.IsAsciiLetterOrDigit));

    private static IEnumerable<RegisterFault> Shared(
        IReadOnlyList<State> states, string what, Func<State, IEnumerable<string>> values)
    {
        var owners = new Dictionary<string, StateCode>(StringComparer.Ordinal);
        foreach (var (state, value) in states.SelectMany(state => values(state).Select(value => (state, value))))
        {
            if (value.Length > 0 && !owners.TryAdd(value, state.Code) && owners[value] != state.Code)
            {
                yield return new RegisterFault(
                    RegisterFiles.States, $"{state.Code}", $"The {what} '{value}' is also that of {owners[value]}. Keep it at one of them.");
            }
        }
    }
}
