using Serverless.Domain.Notices;

namespace Serverless.Workflow.Notices;

/// <summary>A notice in the outbox.</summary>
/// <param name="Notice">The notice.</param>
/// <param name="State">How far it has come.</param>
/// <param name="Detail">What the provider said, or why it was not sent.</param>
/// <param name="Version">Which writing of the row this is.</param>
public sealed record PostedNotice(Notice Notice, NoticeState State, string? Detail, string Version);
