using Serverless.Domain.Languages;
using Serverless.Domain.Register;

namespace Serverless.App.Experts;

/// <summary>An expert, as the API tells.</summary>
/// <param name="Id">The id, by which availability and bookings are kept.</param>
/// <param name="Name">The name.</param>
/// <param name="State">The nationality; null when the register does not say.</param>
/// <param name="Expertise">The fields of work.</param>
/// <param name="WorkingLanguages">The working languages.</param>
/// <param name="TimeZone">The time zone by which the expert's days are counted (IANA id).</param>
public sealed record ExpertAnswer(
    string Id, string Name, StateCode? State, IReadOnlyList<string> Expertise, IReadOnlyList<Language> WorkingLanguages, string TimeZone);
