namespace Serverless.Embedded.Hosting;

/// <summary>What was found wrong while the settings were read, kept until all faults can be told together.</summary>
internal sealed record StartupFaults(List<string> Faults);
