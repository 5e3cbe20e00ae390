using Serverless.Domain.Languages;
using Serverless.Domain.Register;

namespace Serverless.Workflow.Reporting;

/// <summary>Names from the registers in one language; in English, or by the short form that notes use, where the register has none in it.</summary>
internal sealed class NoteNames(RegisterIndex index, Language language)
{
    internal string Of(StateCode code) => index.FindState(code) is { } state
        ? state.NameIn(language)
        : code.ToString();

    /// <summary>The short form by which everybody knows an organisation, which needs no article.</summary>
    internal string ShortOf(string id) => index.FindOrganisation(id) is { ShortNames: [var known, ..] } ? known : OfOrganisation(id);

    internal string OfOrganisation(string id)
    {
        if (index.FindOrganisation(id) is not { } organisation)
        {
            return id;
        }

        var name = organisation.NameIn(language);
        return organisation.ShortNames is [var known, ..] ? $"{name} ({known})" : name;
    }
}
