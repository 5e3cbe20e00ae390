namespace Serverless.Domain.Register;

/// <summary>
/// Finds addresses that are none, and addresses or domains claimed by two parties: who a mail comes from must have one
/// answer.
/// </summary>
internal static class AddressChecks
{
    internal static IEnumerable<RegisterFault> Check(Registers registers)
    {
        var owners = new Dictionary<string, RegisterFault>(StringComparer.Ordinal);
        foreach (var (file, entry, addresses) in Parties(registers))
        {
            if (addresses.Count == 0)
            {
                yield return new RegisterFault(file, entry, "There is no address. Add at least one: mail goes to the first.");
            }

            foreach (var address in addresses)
            {
                if (MailAddress.Normalise(address) is not { } key)
                {
                    yield return new RegisterFault(
                        file, entry, $"'{address}' is no mail address. Write it without a name, as pm@mission.example.");
                }
                else if (!owners.TryAdd(key, new RegisterFault(file, entry, key)))
                {
                    yield return new RegisterFault(
                        file, entry, $"The address {key} is also that of {owners[key].Entry} in {owners[key].File}. Keep it at one of them.");
                }
            }
        }

        foreach (var fault in Domains(registers.Missions))
        {
            yield return fault;
        }
    }

    private static IEnumerable<(string File, string Entry, IReadOnlyList<string> Addresses)> Parties(Registers registers) =>
    [
        .. registers.Missions.Select(mission => (RegisterFiles.Missions, $"{mission.State}", mission.Addresses)),
        .. registers.Organisations.Select(party => (RegisterFiles.Organisations, party.Id, party.Addresses)),
        .. registers.People.Select(person => (RegisterFiles.People, person.Id, person.Addresses)),
    ];

    private static IEnumerable<RegisterFault> Domains(IReadOnlyList<Mission> missions)
    {
        var owners = new Dictionary<string, StateCode>(StringComparer.Ordinal);
        foreach (var (mission, domain) in missions.SelectMany(mission => mission.Domains.Select(domain => (mission, domain))))
        {
            if (MailAddress.NormaliseDomain(domain) is not { } key || !key.Contains('.', StringComparison.Ordinal))
            {
                yield return new RegisterFault(
                    RegisterFiles.Missions, $"{mission.State}", $"'{domain}' is no domain. Write it as gtm.gov.example.");
            }
            else if (!owners.TryAdd(key, mission.State))
            {
                yield return new RegisterFault(
                    RegisterFiles.Missions,
                    $"{mission.State}",
                    $"The domain {key} is also that of {owners[key]}. A shared domain proves nothing: take it out of both.");
            }
        }
    }
}
