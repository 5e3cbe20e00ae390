namespace Serverless.Embedded;

/// <summary>The last lines that Azurite wrote, for messages.</summary>
/// <remarks>Thread safe.</remarks>
internal sealed class AzuriteLog
{
    private const int Kept = 12;
    private readonly Lock _gate = new();
    private readonly Queue<string> _lines = new();

    internal void Add(string line)
    {
        lock (_gate)
        {
            _lines.Enqueue(line);
            if (_lines.Count > Kept)
            {
                _lines.Dequeue();
            }
        }
    }

    /// <summary>What was said last, indented for a message, or that nothing was.</summary>
    internal string Tail()
    {
        lock (_gate)
        {
            return _lines.Count == 0
                ? "It wrote nothing."
                : "Its last lines:" + string.Concat(_lines.Select(line => Environment.NewLine + "  " + line));
        }
    }
}
