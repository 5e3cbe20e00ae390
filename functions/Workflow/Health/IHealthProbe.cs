namespace Serverless.Workflow.Health;

/// <summary>A port: a cheap, real call to a part that the app cannot work without.</summary>
public interface IHealthProbe
{
    /// <summary>The part's name, in the answer of the readiness check.</summary>
    string Part { get; }

    /// <summary>Makes the call.</summary>
    /// <param name="cancellationToken">Ends it when the check's time is over.</param>
    /// <returns>One line for an operator, without secrets.</returns>
    /// <exception cref="HealthProbeException">The part does not work; the message says what was seen.</exception>
    Task<string> ProbeAsync(CancellationToken cancellationToken);
}
