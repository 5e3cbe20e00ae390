using System.Security.Cryptography;
using Serverless.Domain.Drafts;
using Serverless.Domain.Requests;
using Serverless.Workflow.Drafting;

namespace Serverless.Workflow.Mail;

/// <summary>The drafts that came with a mail, as places among its parts.</summary>
/// <param name="Changed">Those that say something new.</param>
/// <param name="Copies">Those that are, byte for byte, what was sent out: mail programs attach again what they answer.</param>
internal sealed record DraftAttachments(IReadOnlyList<int> Changed, IReadOnlyList<int> Copies)
{
    /// <summary>Finds them.</summary>
    internal static DraftAttachments Of(MailSight look, VisitRequest visit)
    {
        var sent = visit.Documents
            .Where(entry => entry.Id is NapDrafting.Document or NapDrafting.Consolidated or NapDrafting.Redline)
            .Select(entry => entry.Hash)
            .ToHashSet(StringComparer.Ordinal);
        var drafts = look.Parts.Index().Where(part => DraftFileNames.IsDraft(part.Item.Part.Name, part.Item.Part.ContentType))
            .ToLookup(part => sent.Contains(Convert.ToHexStringLower(SHA256.HashData(part.Item.Part.Content.Span))), part => part.Index);
        return new DraftAttachments([.. drafts[false]], [.. drafts[true]]);
    }
}
