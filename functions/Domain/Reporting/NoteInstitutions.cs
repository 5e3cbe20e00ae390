using Serverless.Domain.Parties;
using Serverless.Domain.Preparation;
using Serverless.Domain.Register;
using Serverless.Domain.Requests;

namespace Serverless.Domain.Reporting;

/// <summary>
/// The State's institutions that took part: those of its list, and those that the daily reports name besides. People are not named,
/// and whoever takes part by invitation is not named twice.
/// </summary>
public static class NoteInstitutions
{
    private const string Team = "1540";

    /// <summary>Lists them, each once, as it was written first.</summary>
    public static IReadOnlyList<Traced<string>> Of(VisitRequest visit, RegisterIndex index)
    {
        ArgumentNullException.ThrowIfNull(visit);
        ArgumentNullException.ThrowIfNull(index);
        var announced = (visit.Preparation?.Participants ?? ParticipantList.Empty).ByInstitution()
            .Select(group => new Traced<string>(group.Institution, new NoteSource(NoteSourceKind.Participants, group.Institution)));
        var reported = visit.Reports.SelectMany(report => report.TookPart.Select(name => name.Trim()).Select(name => new Traced<string>(
            name, new NoteSource(NoteSourceKind.Report, InformationNoteDraft.Iso(report.Day), name))));
        return
        [
            .. announced.Concat(reported)
                .Where(one => one.Value.Length > 0 && !one.Value.Contains(Team, StringComparison.Ordinal) && !IsInvited(one.Value))
                .DistinctBy(one => NameText.Normalise(one.Value)),
        ];

        bool IsInvited(string name) =>
            index.FindOrganisationByName(name) is { } organisation && visit.Plan?.Find(new Party(PartyKind.Partner, organisation.Id))?.IsAccepted == true;
    }
}
