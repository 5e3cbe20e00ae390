using Serverless.Domain.Parties;
using Serverless.Domain.Preparation;
using Serverless.Domain.Requests;

namespace Serverless.Domain.Notices;

/// <summary>The state of a request in which a notice still has a point.</summary>
/// <param name="Step">The step that must be waited for.</param>
/// <param name="Due">The deadline that step, or the item, must have (UTC); null where any will do.</param>
/// <param name="Item">The item of the checklist that must be open; null where the step alone counts.</param>
/// <param name="On">Who must be waited for; null where anybody may be.</param>
public sealed record NoticeCondition(string Step, DateTimeOffset? Due = null, PreparationItem? Item = null, Party? On = null)
{
    /// <summary>Whether the request is in that state.</summary>
    public bool Holds(VisitRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (request.Pending is not { } pending || pending.Step != Step || (On is not null && !pending.On.Contains(On)))
        {
            return false;
        }

        return Item is null
            ? Due is null || pending.Due == Due
            : request.Preparation?.Open.Any(item => item.Item == Item && (Due is null || item.Deadline?.Due == Due)) == true;
    }
}
