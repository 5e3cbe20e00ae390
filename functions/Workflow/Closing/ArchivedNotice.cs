using Serverless.Domain.Notices;
using Serverless.Workflow.Notices;

namespace Serverless.Workflow.Closing;

/// <summary>What somebody was told, as an archive has it: without the token by which replies find their way.</summary>
/// <param name="Notice">What they were told.</param>
/// <param name="State">How far it had come.</param>
/// <param name="Changed">Since when (UTC).</param>
/// <param name="Attempts">How often it was tried.</param>
/// <param name="Detail">What the provider said, or why it was not sent.</param>
/// <param name="Mail">The path of the message in the archive; null where no copy is kept.</param>
public sealed record ArchivedNotice(Notice Notice, NoticeState State, DateTimeOffset Changed, int Attempts, string? Detail, string? Mail);
