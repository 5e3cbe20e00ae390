using System.ComponentModel;
using System.Globalization;

namespace Serverless.Embedded.Invocation;

/// <summary>Values that are written as text in routes and message properties.</summary>
internal static class TextValues
{
    internal static bool CanConvert(Type type) =>
        type == typeof(string)
        || type.IsPrimitive
        || type.IsEnum
        || type == typeof(Guid)
        || type == typeof(decimal)
        || type == typeof(DateTime)
        || type == typeof(DateTimeOffset)
        || type == typeof(TimeSpan);

    /// <exception cref="FormatException">The text is not a value of that type.</exception>
    internal static object? Convert(object value, Type type, string name)
    {
        if (type.IsInstanceOfType(value))
        {
            return value;
        }

        var text = System.Convert.ToString(value, CultureInfo.InvariantCulture)!;
        try
        {
            return type == typeof(string) ? text : TypeDescriptor.GetConverter(type).ConvertFromInvariantString(text);
        }
        catch (Exception error) when (error is FormatException or ArgumentException or NotSupportedException)
        {
            throw new FormatException($"'{text}' is not a value for '{name}', which is a {type.Name}.", error);
        }
    }
}
