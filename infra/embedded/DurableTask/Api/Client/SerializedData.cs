using Microsoft.DurableTask.Converters;

namespace Microsoft.DurableTask.Client;

/// <summary>A serialized value with what can read it.</summary>
public sealed class SerializedData
{
    /// <summary>Creates the data.</summary>
    /// <param name="data">The serialized value.</param>
    /// <param name="converter">What can read it; null for the default converter.</param>
    public SerializedData(string data, DataConverter? converter = null)
    {
        ArgumentNullException.ThrowIfNull(data);
        Value = data;
        Converter = converter ?? JsonDataConverter.Default;
    }

    /// <summary>The serialized value.</summary>
    public string Value { get; }

    /// <summary>What can read it.</summary>
    public DataConverter Converter { get; }

    /// <summary>Gives the value.</summary>
    public T ReadAs<T>() => Converter.Deserialize<T>(Value);
}
