using Serverless.Domain.Drafts;

namespace Serverless.Domain.Register;

/// <summary>Finds what is wrong between the entries of the register, and with values that reading alone lets through.</summary>
internal static class RegisterChecks
{
    internal static IEnumerable<RegisterFault> Check(Registers registers)
    {
        var states = registers.States.Select(state => state.Code).ToHashSet();
        return
        [
            .. StateChecks.Check(registers.States),
            .. Missions(registers, states),
            .. OrganisationNames(registers.Organisations),
            .. OrganisationPlans(registers.Organisations, states),
            .. registers.People.SelectMany(person => Person(person, states)),
            .. Roles(registers.People),
            .. Holidays(registers, states),
            .. registers.Matrices.SelectMany(matrix => Matrix(matrix, states)),
            .. AddressChecks.Check(registers),
        ];
    }

    internal static bool IsCalendar(string id, HashSet<StateCode> states) =>
        id == RegisterFiles.HeadquartersCalendar || (StateCode.TryParse(id, out var code) && states.Contains(code));

    private static IEnumerable<RegisterFault> Missions(Registers registers, HashSet<StateCode> states)
    {
        foreach (var mission in registers.Missions.Where(mission => !states.Contains(mission.State)))
        {
            yield return new RegisterFault(
                RegisterFiles.Missions, $"{mission.State}", $"No State has this code. Add the State to {RegisterFiles.States}.");
        }

        foreach (var state in states.Except(registers.Missions.Select(mission => mission.State)))
        {
            yield return new RegisterFault(RegisterFiles.Missions, $"{state}", "The State has no mission. Add an entry for it.");
        }
    }

    private static IEnumerable<RegisterFault> OrganisationNames(IReadOnlyList<Organisation> organisations)
    {
        var owners = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var organisation in organisations)
        {
            if (!organisation.Names.ContainsKey(Languages.Language.English))
            {
                yield return new RegisterFault(
                    RegisterFiles.Organisations, organisation.Id, "The English name is missing. Add it as en.");
            }

            foreach (var name in organisation.Names.Values.Concat(organisation.ShortNames))
            {
                var key = NameText.Normalise(name);
                if (key.Length == 0)
                {
                    yield return new RegisterFault(
                        RegisterFiles.Organisations, organisation.Id, "A name is empty. Take it out.");
                }
                else if (!owners.TryAdd(key, organisation.Id) && owners[key] != organisation.Id)
                {
                    yield return new RegisterFault(
                        RegisterFiles.Organisations, organisation.Id, $"'{name}' also names {owners[key]}. Keep it at one of them.");
                }
            }
        }
    }

    private static IEnumerable<RegisterFault> OrganisationPlans(IReadOnlyList<Organisation> organisations, HashSet<StateCode> states) =>
        organisations.SelectMany(organisation => organisation.Plans.Where(code => !states.Contains(code)).Select(code => new RegisterFault(
            RegisterFiles.Organisations, organisation.Id, $"No State has the code {code}. Correct it under plans or take it out.")));

    private static IEnumerable<RegisterFault> Person(Person person, HashSet<StateCode> states)
    {
        if (string.IsNullOrWhiteSpace(person.Name))
        {
            yield return Fault("The name is empty. Write it as it goes into mails.");
        }

        if (person.Roles.Count == 0 || person.Roles.Distinct().Count() != person.Roles.Count)
        {
            yield return Fault("The roles are none, or one is there twice. Give each role once.");
        }

        if (!TimeZones.IsKnown(person.TimeZone))
        {
            yield return Fault($"'{person.TimeZone}' is no time zone. Write an IANA id such as America/New_York.");
        }

        if (!IsCalendar(person.Calendar, states))
        {
            yield return Fault($"'{person.Calendar}' is no calendar. Write {RegisterFiles.HeadquartersCalendar} or a State's code.");
        }

        if (person.State is { } state && !states.Contains(state))
        {
            yield return Fault($"No State has the code {state}. Correct it or leave it out.");
        }

        if (person.State is null && person.Roles.Contains(Role.CommitteeMember))
        {
            yield return Fault("A member of the Committee needs the State that it represents. Add it as state.");
        }

        RegisterFault Fault(string problem) => new(RegisterFiles.People, person.Id, problem);
    }

    // Nobody to decide, or nobody to repair: requests would wait in silence.
    private static IEnumerable<RegisterFault> Roles(IReadOnlyList<Person> people) =>
        ((Role[])[Role.Officer, Role.Chair, Role.Coordinator])
            .Where(role => !people.Any(person => person.Roles.Contains(role)))
            .Select(role => new RegisterFault(RegisterFiles.People, string.Empty, $"Nobody is {role}. Give somebody this role."));

    private static IEnumerable<RegisterFault> Holidays(Registers registers, HashSet<StateCode> states)
    {
        foreach (var holiday in registers.Holidays.Concat(registers.HolidaysToReview))
        {
            var key = $"{holiday.Calendar}-{holiday.Date:uuuu-MM-dd}";
            if (!IsCalendar(holiday.Calendar, states))
            {
                yield return new RegisterFault(
                    RegisterFiles.Holidays,
                    key,
                    $"'{holiday.Calendar}' is no calendar. Write {RegisterFiles.HeadquartersCalendar} or a State's code.");
            }

            if (string.IsNullOrWhiteSpace(holiday.Name))
            {
                yield return new RegisterFault(
                    RegisterFiles.Holidays, key, "The holiday has no name. Deadlines are explained with it: add one.");
            }
        }
    }

    private static IEnumerable<RegisterFault> Matrix(StateMatrix matrix, HashSet<StateCode> states)
    {
        if (!states.Contains(matrix.State))
        {
            yield return Fault($"No State has this code. Correct it, or add the State to {RegisterFiles.States}.");
        }

        if (matrix.Entries.Count == 0)
        {
            yield return Fault("The matrix has no entry. Add what is in place, or take the matrix out.");
        }

        if (matrix.Entries.Any(entry => entry is null))
        {
            yield return Fault("An entry is null. Take it out.");
        }

        foreach (var entry in matrix.Entries.Where(entry => entry is not null && (IsBlank(entry.InPlace) || (entry.Institution is not null && IsBlank(entry.Institution)))))
        {
            yield return Fault($"A text at {entry.Paragraph}, {entry.Field} is empty. Write what is in place; leave the institution out where it is not known.");
        }

        static bool IsBlank(string text) => string.IsNullOrWhiteSpace(text);

        RegisterFault Fault(string problem) => new(RegisterFiles.Matrices, $"{matrix.State}", problem);
    }
}
