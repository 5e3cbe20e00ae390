namespace Microsoft.Azure.Functions.Worker.Builder;

/// <summary>Where a function app begins.</summary>
public class FunctionsApplication
{
    /// <summary>Makes a builder with the app's settings and services.</summary>
    /// <param name="args">The command line; <c>--name value</c> sets a setting.</param>
    public static FunctionsApplicationBuilder CreateBuilder(string[] args) => new(args);
}
