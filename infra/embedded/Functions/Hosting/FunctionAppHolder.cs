namespace Serverless.Embedded.Hosting;

/// <summary>The app, once the services exist that its functions are checked against.</summary>
internal sealed class FunctionAppHolder
{
    internal FunctionApp App
    {
        get =>
            field
            ?? throw new InvalidOperationException(
                "The functions are not connected yet: ask for the durable client after the host is built.");
        set;
    }
}
