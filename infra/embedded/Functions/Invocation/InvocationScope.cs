using System.Collections;

namespace Serverless.Embedded.Invocation;

/// <summary>What the log lines of one invocation have in common, under the official worker's names.</summary>
internal sealed class InvocationScope(InvocationContext context) : IReadOnlyList<KeyValuePair<string, object?>>
{
    public int Count => 2;

    public KeyValuePair<string, object?> this[int index] => index switch
    {
        0 => new("AzureFunctions_InvocationId", context.InvocationId),
        1 => new("AzureFunctions_FunctionName", context.FunctionDefinition.Name),
        _ => throw new ArgumentOutOfRangeException(nameof(index)),
    };

    public IEnumerator<KeyValuePair<string, object?>> GetEnumerator()
    {
        for (var i = 0; i < Count; i++)
        {
            yield return this[i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public override string ToString() => $"{context.FunctionDefinition.Name} {context.InvocationId}";
}
