namespace Serverless.Embedded.Engine;

/// <summary>An instance or a call names a function that this app does not have.</summary>
internal sealed class UnknownFunctionException(string type, string message) : Exception(message)
{
    internal Failure ToFailure() => new(type, Message, Final: true);
}
