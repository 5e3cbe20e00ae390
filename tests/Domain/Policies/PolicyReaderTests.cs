using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Nodes;
using Serverless.Domain.Policies;

namespace Serverless.Tests.Domain;

public sealed class PolicyReaderTests
{
    private static readonly string Shipped = File.ReadAllText(InApp("policy.json"));

    [Fact]
    public void Read_ThePolicyThatIsShipped_Holds()
    {
        var reading = PolicyReader.Read(Shipped);

        Assert.Empty(reading.Faults);
        Assert.True(reading.IsValid);
    }

    [Fact]
    public void Schema_BesideThePolicy_IsThatOfTheTypes()
    {
        var expected = PolicyReader.Schema().ToJsonString(new JsonSerializerOptions { WriteIndented = true });

        Assert.True(
            JsonNode.DeepEquals(JsonNode.Parse(expected), JsonNode.Parse(File.ReadAllText(InApp("policy.schema.json")))),
            "functions/App/policy.schema.json is not what the types say. Write there:\n" + expected);
    }

    [Theory]
    [InlineData("headquarters.timeZone", "\"New York\"", "headquarters.timeZone is 'New York'")]
    [InlineData("headquarters.hours", "\"17:30-09:00\"", "headquarters.hours is '17:30-09:00'")]
    [InlineData("hours", "\"9-17\"", "hours is '9-17'")]
    [InlineData("headquarters.weekend", """["Monday","Tuesday","Wednesday","Thursday","Friday","Saturday","Sunday"]""", "takes the whole week")]
    [InlineData("pauses", """[{"from":"2017-12-29","until":"2017-12-21","reason":"Recess"}]""", "pauses[0] ends on 2017-12-21, before")]
    [InlineData("pauses", """[{"from":"2017-12-21","until":"2071-12-29","reason":"Recess"}]""", "more than a year")]
    [InlineData("pauses", """[{"from":"2017-12-21","until":"2017-12-29","reason":" "}]""", "pauses[0].reason is empty")]
    [InlineData("steps.chairDecision.days", "-1", "steps.chairDecision.days is -1")]
    [InlineData("steps.chairDecision.reminders", """[{"days":1,"to":"Officer"},{"days":0,"to":"Officer"}]""", "Order the rungs")]
    [InlineData("steps.chairDecision.reminders", """[{"days":1,"to":"Officer"},{"days":1,"to":"Officer"}]""", "reminded twice")]
    [InlineData("steps.chairDecision.reminders", """[{"days":1,"to":"Everybody"}]""", "$.steps.chairDecision.reminders[0].to")]
    [InlineData("steps.chairDecision.dayz", "1", "dayz")]
    [InlineData("steps.chairDecision", "null", "$.steps.chairDecision")]
    [InlineData("registration.requiredFacts", """["State","State"]""", "registration.requiredFacts has State twice")]
    [InlineData("registration.requiredFacts", "[99]", "registration.requiredFacts has 99, which is no fact")]
    [InlineData("registration.requiredFacts", """["Colour"]""", "$.registration.requiredFacts[0]")]
    [InlineData("registration", "null", "$.registration")]
    [InlineData("features.noObjection", "\"Sometimes\"", "$.features.noObjection")]
    [InlineData("limits.mailsPerPersonAndDay", "0", "limits.mailsPerPersonAndDay is 0")]
    [InlineData("limits.messageBytes", "1000", "limits.messageBytes is 1000")]
    [InlineData("limits.linkDays", "1000", "limits.linkDays is 1000")]
    public void Read_OneThingWrong_SaysWhereAndWhat(string place, string value, string says)
    {
        var reading = PolicyReader.Read(With(place, value));

        Assert.Contains(says, Assert.Single(reading.Faults), StringComparison.Ordinal);
        Assert.False(reading.IsValid);
    }

    [Fact]
    public void Read_SeveralThingsWrong_NamesThemAll() => Assert.Equal(
        3, PolicyReader.Read(With("limits", """{ "mailsPerPersonAndDay": 0, "messageBytes": 0, "linkDays": 0 }""")).Faults.Count);

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{")]
    [InlineData("""{ "hours": "09:00-17:00", "hours": "09:00-17:00" }""")]
    public void Read_NoPolicyAtAll_HasOneFault(string text) => Assert.Single(PolicyReader.Read(text).Faults);

    private static string With(string place, string value)
    {
        var policy = JsonNode.Parse(Shipped)!;
        var parts = place.Split('.');
        var parent = parts[..^1].Aggregate(policy, (node, part) => node[part]!);
        parent[parts[^1]] = JsonNode.Parse(value);
        return policy.ToJsonString();
    }

    private static string InApp(string name, [CallerFilePath] string source = "") =>
        Path.Combine(Path.GetDirectoryName(source)!, "../../../functions/App", name);
}
