namespace Serverless.App.OpenApi;

/// <summary>One parameter of a call.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Place"><c>path</c>, <c>query</c> or <c>header</c>.</param>
/// <param name="Says">What it means.</param>
/// <param name="IsRequired">Whether the call needs it.</param>
internal sealed record ApiParameter(string Name, string Place, string Says, bool IsRequired = false);
