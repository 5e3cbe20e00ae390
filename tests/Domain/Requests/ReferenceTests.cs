using System.Text.Json;
using CsCheck;
using Serverless.Domain.Register;
using Serverless.Domain.Requests;

namespace Serverless.Tests.Domain;

public sealed class ReferenceTests
{
    private static readonly Gen<Reference> Any = Gen.Select(
        Gen.Char['A', 'Z'].Array[3],
        Gen.Int[1000, 9999],
        Gen.Int[1, 999],
        (letters, year, number) => new Reference(StateCode.Parse(new string(letters)), year, number));

    [Fact]
    public void Parse_ItsOwnText_GivesItBack() => Any.Sample(reference =>
    {
        Assert.Equal(reference, Reference.Parse(reference.ToString()));
        Assert.Equal(reference, JsonSerializer.Deserialize<Reference>(JsonSerializer.Serialize(reference)));
    });

    [Theory]
    [InlineData("GTM-2017-01", "GTM-2017-01")]
    [InlineData("gtm-2017-01", "GTM-2017-01")]
    [InlineData("GTM-2017-100", "GTM-2017-100")]
    [InlineData("GTM-2017-1", null)]
    [InlineData("GTM-2017-00", null)]
    [InlineData("GT-2017-01", null)]
    [InlineData("GTM-2017-01 ", null)]
    [InlineData("GTM-2017-01\n", null)]
    [InlineData("ĞTM-2017-01", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void TryParse_Text_IsReadOrRefused(string? text, string? expected) =>
        Assert.Equal(expected, Reference.TryParse(text, out var reference) ? reference.ToString() : null);
}
