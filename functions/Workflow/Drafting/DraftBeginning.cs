using NodaTime;
using Serverless.Domain.Calendars;
using Serverless.Domain.Documents;
using Serverless.Domain.Drafts;
using Serverless.Domain.Languages;
using Serverless.Domain.Parties;
using Serverless.Domain.Policies;
using Serverless.Domain.Register;
using Serverless.Domain.Requests;
using Serverless.Workflow.Documents;
using Serverless.Workflow.Register;
using Serverless.Workflow.Requests;

namespace Serverless.Workflow.Drafting;

/// <summary>
/// Makes the first version of a draft: the one of the State's last visit with its open comments, or else a skeleton from the State's
/// matrix. Repeating it makes the same.
/// </summary>
/// <param name="policy">The policy.</param>
/// <param name="registers">The registers.</param>
/// <param name="requests">The State's earlier visits.</param>
/// <param name="drafts">Writes drafts.</param>
/// <param name="files">Keeps them.</param>
/// <param name="ledger">What was said of the earlier draft.</param>
public sealed class DraftBeginning(Policy policy, IRegisters registers, IRequestStore requests, INapDrafts drafts, DraftFiles files, ILedger ledger)
{
    // The return to which what is open from an earlier visit belongs.
    private const string CarriedReturn = "0.1";

    internal async Task<BegunDrafting> BeginAsync(VisitRequest visit, CancellationToken cancellationToken)
    {
        var index = await registers.GetAsync(cancellationToken);
        var language = CaseLanguage.Of(visit.Reference.State, index);
        var agreed = visit.Plan!.AgreedAt!.Value;
        var date = new WorkingCalendars(index.Registers, policy).Headquarters.DayOf(Instant.FromDateTimeOffset(agreed)).ToDateOnly();
        var stamp = new DraftStamp(visit.Reference, NapDrafting.Document, 1);
        var (content, continues) = await CarryOverAsync(visit, stamp, language, date, cancellationToken) is { } carried
            ? carried
            : (drafts.Write(NapDraft.FromMatrix(Matrix(visit.Reference.State, index, date), stamp, StateName(visit.Reference.State, index, language), language, date)), null);
        var entry = await files.KeepAsync(
            visit.Reference, new DraftPaper(NapDrafting.Document, 1, DocumentRole.NapDraft, Party.System, language), content, cancellationToken);
        var origin = continues is null ? DraftOrigin.Matrix : DraftOrigin.CarriedOver;
        return new BegunDrafting(
            new NapDrafting { Continues = continues, Versions = [new DraftVersion(1, origin, Party.System, agreed)] }, [entry]);
    }

    private async Task<(byte[] Content, DraftStamp? From)?> CarryOverAsync(
        VisitRequest visit, DraftStamp stamp, Language language, DateOnly date, CancellationToken cancellationToken)
    {
        var earlier = (await requests.ListOfAsync(visit.Reference.State, cancellationToken)).FirstOrDefault(other =>
            other.Reference != visit.Reference && other.Drafting is { Newest: > 0, Outcome.End: DraftEnd.CarriedOver or DraftEnd.Agreed });
        if (earlier is null)
        {
            return null;
        }

        var from = new DraftStamp(earlier.Reference, NapDrafting.Document, earlier.Drafting!.Outcome!.Version);
        var content = await files.ReadAsync(earlier, NapDrafting.Document, from.Version, cancellationToken);
        if (drafts.CarryOver(content, from, stamp, language, date) is not { IsDone: true } carried)
        {
            return null;
        }

        var open = (await ledger.ListAsync(earlier.Reference, cancellationToken))
            .Where(entry => entry.Resolution is null or { Outcome: LedgerOutcome.Pending })
            .Select((entry, index) => entry with { Id = FormattableString.Invariant($"{CarriedReturn}.{index + 1:000}"), Version = 1, ReplyTo = null, Resolution = null })
            .ToList();
        if (open.Count > 0)
        {
            await ledger.KeepAsync(visit.Reference, CarriedReturn, open, cancellationToken);
        }

        return (carried.Value, from);
    }

    private static StateMatrix Matrix(StateCode state, RegisterIndex index, DateOnly date) =>
        index.FindMatrix(state) ?? new StateMatrix(state, date, []);

    private static string StateName(StateCode code, RegisterIndex index, Language language) => index.FindState(code) is { } state
        ? state.NameIn(language)
        : code.ToString();
}
