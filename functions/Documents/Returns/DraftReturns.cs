using Serverless.Documents.Model;
using Serverless.Documents.Packages;
using Serverless.Documents.Text;
using Serverless.Domain.Drafts;
using Serverless.Domain.Results;
using Serverless.Workflow.Documents;

namespace Serverless.Documents.Returns;

/// <summary>Reads returned drafts. Keeps nothing between calls; safe for any number of threads.</summary>
public sealed class DraftReturns(TextLimits limits) : IDraftReturns
{
    // Below it less than a third is the same, as with any two documents in one language.
    private const double LeastLikeness = 0.35;

    // A version that the content speaks for must be more like it by this than the one that the stamp names.
    private const double Margin = 0.02;

    /// <summary>Creates a reader with the default limits.</summary>
    public DraftReturns()
        : this(new TextLimits())
    {
    }

    /// <inheritdoc />
    public Result<ReturnReading> Read(ReturnedDraft returned, IReadOnlyList<KnownVersion> versions)
    {
        ArgumentNullException.ThrowIfNull(returned);
        ArgumentNullException.ThrowIfNull(versions);
        ArgumentOutOfRangeException.ThrowIfZero(versions.Count, nameof(versions));
        return Guarded.Run<ReturnReading>("The returned draft", () =>
        {
            using var file = DraftFile.Open(returned.Content, limits);
            var (version, proof, likeness) = Find(file, versions);
            if (likeness < LeastLikeness)
            {
                return new Refusal(
                    RefusalReason.Invalid,
                    "The document has little in common with any version of this draft. Ask the reviewer for the draft with their changes in it.");
            }

            using var @base = OpenBase(version);
            var reading = ReturnScript.Of(@base, file, returned, version.Version);
            return new ReturnReading
            {
                Version = version.Version,
                Proof = proof,
                Likeness = likeness,
                Entries = reading.Entries,
            };
        });
    }

    private (KnownVersion Version, BaseProof Proof, double Likeness) Find(DraftFile file, IReadOnlyList<KnownVersion> versions)
    {
        var own = BaseFinder.Of(file, View.Original);
        var looked = versions.Select(version => Look(version, own)).ToList();
        // Among equals the newest: it is what a reviewer would have been sent last.
        var best = looked.OrderByDescending(one => one.Likeness).ThenByDescending(one => one.Version.Version).First();
        if (Stamps.Read(file) is not { } stamp)
        {
            return (best.Version, BaseProof.Content, best.Likeness);
        }

        var stamped = looked.Find(one => one.Version.Version == stamp.Version && one.Stamp == stamp);
        return stamped.Version is not null && stamped.Likeness >= best.Likeness - Margin
            ? (stamped.Version, BaseProof.Stamp, stamped.Likeness)
            : (best.Version, BaseProof.ContentAgainstStamp, best.Likeness);
    }

    private (KnownVersion Version, double Likeness, DraftStamp? Stamp) Look(KnownVersion version, BaseFinder own)
    {
        using var file = OpenBase(version);
        return (version, BaseFinder.Of(file, View.Final).To(own), Stamps.Read(file));
    }

    private DraftFile OpenBase(KnownVersion version)
    {
        try
        {
            return DraftFile.Open(version.Content, limits);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            throw new ArgumentException($"Version {version.Version} is no Word document that could have been sent.", nameof(version), exception);
        }
    }
}
