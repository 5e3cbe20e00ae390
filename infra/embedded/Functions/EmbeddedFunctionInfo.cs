namespace Serverless.Embedded;

/// <summary>A function of a running host.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Trigger">What starts it, such as <c>httpTrigger</c>.</param>
/// <param name="Detail">Methods and route, schedule, or queue; empty for others.</param>
public sealed record EmbeddedFunctionInfo(string Name, string Trigger, string Detail);
