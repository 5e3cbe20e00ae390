using Serverless.Domain.Calendars;
using Serverless.Domain.Commands;
using Serverless.Domain.Parties;
using Serverless.Domain.Preparation;
using Serverless.Domain.Register;
using Serverless.Domain.Requests;
using Serverless.Domain.Visits;

namespace Serverless.Pages.Texts;

/// <summary>The field's own terms. Each stands alone or after a colon, since a sentence would bend it in half of the languages.</summary>
public sealed partial class Wording
{
    /// <summary>A stage, such as <c>With the Chair for decision</c>.</summary>
    public string Term(Stage stage) => this[$"stage.{stage}"];

    /// <summary>A decision, such as <c>Approved</c>.</summary>
    public string Term(Verdict verdict) => this[$"verdict.{verdict}"];

    /// <summary>A member's position; for null that the member has taken none.</summary>
    public string Term(Position? position) => this[$"position.{position?.ToString() ?? "silent"}"];

    /// <summary>A language's name in this language.</summary>
    public string Term(Domain.Languages.Language language) => this[$"language.{language}"];

    /// <summary>What has to be ready before a visit.</summary>
    public string Term(PreparationItem item) => this[$"item.{item}"];

    /// <summary>An answer to an invitation.</summary>
    public string Term(InvitationAnswer answer) => this[$"answer.{answer}"];

    /// <summary>A step, by its name in the policy; a step of later times by that name.</summary>
    public string StepTerm(string step) => Has($"step.{step}") ? this[$"step.{step}"] : step;

    /// <summary>A fact of a note, by its name in <see cref="Domain.Notes.NoteFacts"/>.</summary>
    public string FactTerm(string fact) => Has($"fact.{fact}") ? this[$"fact.{fact}"] : fact;

    /// <summary>The office whose calendar it is: Headquarters or a State.</summary>
    /// <param name="id">The calendar's id.</param>
    /// <param name="registers">For the State's name.</param>
    public string CalendarTerm(string id, RegisterIndex registers) => string.Equals(id, WorkingCalendars.HeadquartersId, StringComparison.Ordinal)
        ? this["calendar.headquarters"]
        : StateName(id, registers);

    /// <summary>A State's name in this language; its code where the register does not know it.</summary>
    public string NameOf(StateCode code, RegisterIndex registers)
    {
        ArgumentNullException.ThrowIfNull(registers);
        return registers.FindState(code) is { } state ? NameOf(state) : code.ToString();
    }

    /// <summary>A party as outsiders may know it: an office by its function, a State or organisation by its name.</summary>
    public Phrase NameOf(Party party, RegisterIndex registers)
    {
        ArgumentNullException.ThrowIfNull(party);
        ArgumentNullException.ThrowIfNull(registers);
        return party.Kind switch
        {
            PartyKind.Mission or PartyKind.Supporter => Compose($"party.{party.Kind}", ("state", StateName(party.Id, registers))),
            PartyKind.CommitteeMember => Compose("party.CommitteeMember", ("state", MemberName(party.Id, registers))),
            PartyKind.Expert => Compose("party.Expert", ("name", registers.FindPerson(party.Id) is { } expert ? NameOf(expert) : party.Id)),
            PartyKind.Partner => Say(registers.FindOrganisation(party.Id) is { } partner ? NameOf(partner) : party.Id),
            _ => new Phrase(new TextRun(this[$"party.{party.Kind}"])),
        };
    }

    /// <summary>A person's name with the form of address that this language uses for the one that the register has before it.</summary>
    public string NameOf(Person person)
    {
        ArgumentNullException.ThrowIfNull(person);
        return Addressed(person.Name);
    }

    /// <summary>A name whose English form of address, such as <c>Ms.</c>, is given in this language; any other name as it stands.</summary>
    public string Addressed(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return name.Split(' ', 2) is [var form, { Length: > 0 } rest] && Has($"address.{form.TrimEnd('.')}")
            ? Compose($"address.{form.TrimEnd('.')}", ("name", rest)).Words
            : name;
    }

    private string StateName(string code, RegisterIndex registers) => StateCode.TryParse(code, out var state) ? NameOf(state, registers) : code;

    private string MemberName(string id, RegisterIndex registers) => registers.FindPerson(id) switch
    {
        { State: { } state } => NameOf(state, registers),
        { } person => NameOf(person),
        _ => id,
    };
}
