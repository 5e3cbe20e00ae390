using Serverless.Domain.Parties;
using Serverless.Domain.Requests;

namespace Serverless.Domain.Commands;

/// <summary>A command on its way: what, of which request, by whom, and the key that makes its repetition harmless.</summary>
/// <param name="Reference">The request.</param>
/// <param name="Key">The idempotency key: two commands of one request with the same key are the same command.</param>
/// <param name="By">Who asks, as verified by the channel.</param>
/// <param name="Channel">How it came.</param>
/// <param name="At">When it came (UTC).</param>
/// <param name="Command">What is asked.</param>
public sealed record CommandEnvelope(
    Reference Reference, string Key, Party By, Channel Channel, DateTimeOffset At, Command Command);
