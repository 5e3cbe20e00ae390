using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace Serverless.Domain.Register;

/// <summary>A State's ISO 3166-1 alpha-3 code, such as <c>GTM</c>; three capital letters.</summary>
[JsonConverter(typeof(StateCodeJsonConverter))]
public readonly record struct StateCode
{
    private const int Length = 3;

    private readonly string? _value;

    private StateCode(string value) => _value = value;

    /// <summary>Reads a code written in capital letters.</summary>
    /// <exception cref="FormatException">The text is not three capital letters.</exception>
    public static StateCode Parse(string text) =>
        TryParse(text, out var code)
            ? code
            : throw new FormatException($"'{text}' is not an ISO 3166-1 alpha-3 code: three capital letters.");

    /// <summary>Reads a code written in capital letters. Whether a State has it is for the register to say.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out StateCode code)
    {
        var valid = text is { Length: Length } && text.All(char.IsAsciiLetterUpper);
        code = valid ? new StateCode(text!) : default;
        return valid;
    }

    /// <summary>The three letters; empty for the default value.</summary>
    public override string ToString() => _value ?? string.Empty;
}
