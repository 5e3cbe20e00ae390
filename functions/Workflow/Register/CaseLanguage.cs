using Serverless.Domain.Languages;
using Serverless.Domain.Register;

namespace Serverless.Workflow.Register;

/// <summary>Knows in which language a State is written to.</summary>
internal static class CaseLanguage
{
    /// <summary>The mission's choice, else the State's.</summary>
    internal static Language Of(StateCode state, RegisterIndex index) =>
        index.FindMission(state)?.Language ?? index.FindState(state)?.CorrespondenceLanguage ?? Language.English;
}
