namespace Microsoft.Azure.Functions.Worker.Middleware;

/// <summary>Something that happens around every invocation.</summary>
public interface IFunctionsWorkerMiddleware
{
    /// <summary>Does its part and calls the rest.</summary>
    Task Invoke(FunctionContext context, FunctionExecutionDelegate next);
}
