namespace Microsoft.Azure.Functions.Worker.Extensions.Abstractions;

/// <summary>Says where a function's parameter comes from.</summary>
public abstract class BindingAttribute : Attribute
{
}
