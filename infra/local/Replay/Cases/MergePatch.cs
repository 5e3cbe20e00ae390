using System.Text.Json.Nodes;

namespace Serverless.Local.Replay.Cases;

/// <summary>JSON Merge Patch (RFC 7396).</summary>
internal static class MergePatch
{
    /// <summary>Changes a document: what the patch names takes its value, what it names as null goes, all else stays.</summary>
    internal static void Apply(JsonObject document, JsonObject patch)
    {
        foreach (var (name, value) in patch)
        {
            if (value is null)
            {
                document.Remove(name);
            }
            else if (value is JsonObject changes)
            {
                if (document[name] is not JsonObject inner)
                {
                    document[name] = inner = [];
                }

                Apply(inner, changes);
            }
            else
            {
                document[name] = value.DeepClone();
            }
        }
    }
}
