using System.Collections.Frozen;
using Serverless.Domain.Drafts;

namespace Serverless.Domain.Register;

/// <summary>
/// Looks things up in the registers. Made once per state of the registers; never changes; safe for any number of threads.
/// What belongs to nobody gives null.
/// </summary>
public sealed class RegisterIndex
{
    private readonly StateNames _names;
    private readonly FrozenDictionary<StateCode, State> _states;
    private readonly FrozenDictionary<StateCode, Mission> _missions;
    private readonly FrozenDictionary<StateCode, StateMatrix> _matrices;
    private readonly FrozenDictionary<string, Mission> _missionsByAddress;
    private readonly FrozenDictionary<string, Mission> _missionsByDomain;
    private readonly FrozenDictionary<string, Person> _people;
    private readonly FrozenDictionary<string, Person> _peopleByAddress;
    private readonly FrozenDictionary<Role, IReadOnlyList<Person>> _peopleByRole;
    private readonly FrozenDictionary<string, Organisation> _organisations;
    private readonly FrozenDictionary<string, Organisation> _organisationsByName;
    private readonly FrozenDictionary<string, Organisation> _organisationsByAddress;

    /// <summary>Makes the index.</summary>
    /// <param name="registers">Valid registers, as <see cref="RegisterReader"/> gives them.</param>
    public RegisterIndex(Registers registers)
    {
        Registers = registers;
        _names = new StateNames(registers.States);
        _states = registers.States.ToFrozenDictionary(state => state.Code);
        _missions = registers.Missions.ToFrozenDictionary(mission => mission.State);
        _matrices = registers.Matrices.ToFrozenDictionary(matrix => matrix.State);
        _missionsByAddress = ByKey(registers.Missions, mission => mission.Addresses, MailAddress.Normalise);
        _missionsByDomain = ByKey(registers.Missions, mission => mission.Domains, MailAddress.NormaliseDomain);
        _people = registers.People.ToFrozenDictionary(person => person.Id, StringComparer.Ordinal);
        _peopleByAddress = ByKey(registers.People, person => person.Addresses, MailAddress.Normalise);
        _peopleByRole = Enum.GetValues<Role>().ToFrozenDictionary(
            role => role,
            role => (IReadOnlyList<Person>)[.. registers.People.Where(person => person.Roles.Contains(role))]);
        _organisations = registers.Organisations.ToFrozenDictionary(party => party.Id, StringComparer.Ordinal);
        _organisationsByName = ByKey(
            registers.Organisations, party => party.ShortNames.Concat(party.Names.Values), NameText.Normalise);
        _organisationsByAddress = ByKey(registers.Organisations, party => party.Addresses, MailAddress.Normalise);
    }

    /// <summary>What the index was made from.</summary>
    public Registers Registers { get; }

    /// <summary>Finds a State by its code.</summary>
    public State? FindState(StateCode code) => _states.GetValueOrDefault(code);

    /// <summary>
    /// Finds a State by any of its names in any language; letter case, accents, punctuation, a leading article and variant
    /// Arabic letters do not count.
    /// </summary>
    public State? FindStateByName(string name) => _names.Find(name);

    /// <summary>
    /// Finds the States named in running text, in its order: the longest name at each place, whole words only, Russian case
    /// endings and joined Arabic particles understood.
    /// </summary>
    public IReadOnlyList<StateMention> FindStatesIn(string text) => _names.FindIn(text);

    /// <summary>Finds the mission of a State.</summary>
    public Mission? FindMission(StateCode state) => _missions.GetValueOrDefault(state);

    /// <summary>Finds the matrix of a State; null where the register has none.</summary>
    public StateMatrix? FindMatrix(StateCode state) => _matrices.GetValueOrDefault(state);

    /// <summary>Finds the mission that a mailbox belongs to: one of its addresses, or any in one of its domains.</summary>
    /// <param name="address">A bare address, such as <c>pm-gtm@mission.example</c>.</param>
    public Mission? FindMissionByAddress(string address) =>
        MailAddress.Normalise(address) is { } key
            ? _missionsByAddress.GetValueOrDefault(key) ?? FindMissionByDomain(key[(key.IndexOf('@', StringComparison.Ordinal) + 1)..])
            : null;

    /// <summary>Finds the mission that a domain, or one above it, belongs to.</summary>
    public Mission? FindMissionByDomain(string domain)
    {
        for (var key = MailAddress.NormaliseDomain(domain); key is not null; key = Above(key))
        {
            if (_missionsByDomain.TryGetValue(key, out var mission))
            {
                return mission;
            }
        }

        return null;
    }

    /// <summary>Finds a person by id.</summary>
    public Person? FindPerson(string id) => _people.GetValueOrDefault(id);

    /// <summary>Finds the person that a mailbox belongs to.</summary>
    public Person? FindPersonByAddress(string address) =>
        MailAddress.Normalise(address) is { } key ? _peopleByAddress.GetValueOrDefault(key) : null;

    /// <summary>Gives the people with a role, in the order of their ids; may be empty.</summary>
    public IReadOnlyList<Person> PeopleWith(Role role) => _peopleByRole.GetValueOrDefault(role) ?? [];

    /// <summary>Finds an organisation by id.</summary>
    public Organisation? FindOrganisation(string id) => _organisations.GetValueOrDefault(id);

    /// <summary>Finds an organisation by a short form or a full name, such as <c>OEA/CICTE</c>.</summary>
    public Organisation? FindOrganisationByName(string name) => _organisationsByName.GetValueOrDefault(NameText.Normalise(name));

    /// <summary>Finds the organisation that a mailbox belongs to.</summary>
    public Organisation? FindOrganisationByAddress(string address) =>
        MailAddress.Normalise(address) is { } key ? _organisationsByAddress.GetValueOrDefault(key) : null;

    private static string? Above(string domain) =>
        domain.IndexOf('.', StringComparison.Ordinal) is var dot and > 0 ? domain[(dot + 1)..] : null;

    private static FrozenDictionary<string, T> ByKey<T>(
        IReadOnlyList<T> entries, Func<T, IEnumerable<string>> values, Func<string, string?> normalise)
    {
        var byKey = new Dictionary<string, T>(StringComparer.Ordinal);
        foreach (var (entry, value) in entries.SelectMany(entry => values(entry).Select(value => (entry, value))))
        {
            if (normalise(value) is { } key)
            {
                byKey.TryAdd(key, entry);
            }
        }

        return byKey.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
