using System.Text.Json.Nodes;
using CsCheck;
using Serverless.Domain.Register;

namespace Serverless.Tests.Domain.Register;

public sealed class RegisterReaderTests
{
    [Theory]
    [InlineData("states.json", "GTM", "timeZone", "\"America/Atlantis\"", "no time zone")]
    [InlineData("states.json", "GTM", "weekendDays", "[\"monday\",\"tuesday\",\"wednesday\",\"thursday\",\"friday\",\"saturday\",\"sunday\"]", "whole week")]
    [InlineData("states.json", "GTM", "weekendDays", "[\"sunday\",\"sunday\"]", "twice")]
    [InlineData("states.json", "GTM", "weekendDays", "[\"someday\"]", "weekendDays")]
    [InlineData("states.json", "GTM", "alpha2", "\"FR\"", "also that of FRA")]
    [InlineData("states.json", "GTM", "m49", "0", "M49")]
    [InlineData("states.json", "GTM", "otherNames", "[\"Françe\"]", "also that of FRA")]
    [InlineData("states.json", "GTM", "otherNames", "[\" ?\"]", "empty")]
    [InlineData("states.json", "GTM", "names", "{\"en\":\"Guatemala\"}", "missing")]
    [InlineData("states.json", "GTM", "officialLanguages", "[]", "official languages")]
    [InlineData("states.json", "GTM", "code", "\"gtm\"", "capital letters")]
    [InlineData("states.json", "GTM", "colour", "\"blue\"", "colour")]
    [InlineData("missions.json", "GTM", "addresses", "[]", "no address")]
    [InlineData("missions.json", "GTM", "addresses", "[\"Chair <chair@x.example>\"]", "no mail address")]
    [InlineData("missions.json", "GTM", "addresses", "[\"PM-FRA@mission.example\"]", "also that of FRA")]
    [InlineData("missions.json", "GTM", "domains", "[\"fra.gov.example\"]", "also that of")]
    [InlineData("missions.json", "GTM", "domains", "[\"example\"]", "no domain")]
    [InlineData("missions.json", "GTM", "state", "\"QQQ\"", "No State has this code")]
    [InlineData("organisations.json", "interpol", "shortNames", "[\"OEA / CICTE\"]", "also names")]
    [InlineData("organisations.json", "interpol", "names", "{\"fr\":\"Interpol\"}", "English")]
    [InlineData("people.json", "chair", "addresses", "[\"officer-01@committee1540.example\"]", "also that of")]
    [InlineData("people.json", "chair", "roles", "[\"expert\"]", "Nobody is Chair")]
    [InlineData("people.json", "chair", "roles", "[]", "roles")]
    [InlineData("people.json", "chair", "calendar", "\"mars\"", "no calendar")]
    [InlineData("people.json", "chair", "state", "\"QQQ\"", "No State")]
    [InlineData("people.json", "chair", "language", "\"de\"", "no language")]
    [InlineData("holidays.json", "headquarters", "calendar", "\"mars\"", "no calendar")]
    [InlineData("holidays.json", "headquarters", "date", "\"2017-02-29\"", "no date")]
    [InlineData("holidays.json", "headquarters", "name", "\"\"", "no name")]
    [InlineData("holidays.json", "headquarters", "reviewed", "null", "reviewed")]
    [InlineData("matrices.json", "GTM", "state", "\"QQQ\"", "No State has this code")]
    [InlineData("matrices.json", "GTM", "entries", "[]", "no entry")]
    [InlineData("matrices.json", "GTM", "entries", "[{\"paragraph\":\"op2\",\"field\":\"general\",\"inPlace\":\" \"}]", "A text at Op2, General is empty")]
    [InlineData("matrices.json", "GTM", "entries", "[{\"paragraph\":\"op2\",\"field\":\"general\",\"inPlace\":\"x\",\"institution\":\"\"}]", "leave the institution out")]
    [InlineData("matrices.json", "GTM", "entries", "[{\"paragraph\":\"op4\",\"field\":\"general\",\"inPlace\":\"x\"}]", "paragraph")]
    [InlineData("matrices.json", "GTM", "entries", "[{\"field\":\"general\",\"inPlace\":\"x\"}]", "paragraph")]
    [InlineData("matrices.json", "GTM", "entries", "null", "entries")]
    [InlineData("matrices.json", "GTM", "entries", "[null]", "null")]
    [InlineData("matrices.json", "GTM", "asOf", "\"2016-02-30\"", "asOf")]
    public void Read_WrongField_NamesFileEntryAndProblem(string file, string entry, string field, string value, string problem)
    {
        var files = Seeds.Files();
        var list = JsonNode.Parse(files[file])!.AsArray();
        var node = list.First(node => Keys(node!).Contains(entry, StringComparer.Ordinal))!;
        node[field] = JsonNode.Parse(value);
        files[file] = list.ToJsonString();

        var reading = RegisterReader.Read(files);

        Assert.False(reading.IsValid);
        Assert.Contains(reading.Faults, fault =>
            fault.File == file && fault.Problem.Contains(problem, StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [InlineData("{}", "no list")]
    [InlineData("[", "no JSON")]
    [InlineData("[{\"state\":\"a/b\"}]", "no usable state")]
    [InlineData("[3]", "no usable state")]
    [InlineData("[{\"state\":\"GTM\"},{\"state\":\"GTM\"}]", "twice")]
    public void Read_WrongFile_SaysWhatToDo(string content, string problem)
    {
        var files = Seeds.Files();
        files[RegisterFiles.Missions] = content;

        var faults = RegisterReader.Read(files).Faults;

        Assert.Contains(faults, fault =>
            fault.File == RegisterFiles.Missions && fault.Problem.Contains(problem, StringComparison.Ordinal));
    }

    [Fact]
    public void Read_SeveralFaults_AreAllTold()
    {
        var files = Seeds.Files();
        files[RegisterFiles.People] = files[RegisterFiles.People].Replace("America/New_York", "New York", StringComparison.Ordinal);

        Assert.Equal(Seeds.Index.Registers.People.Count, RegisterReader.Read(files).Faults.Count);
    }

    [Fact]
    public void Read_MissingFile_IsAFault()
    {
        var files = Seeds.Files();
        files.Remove(RegisterFiles.Holidays);

        Assert.Equal("holidays.json: The file is missing. Put it beside the others.", RegisterReader.Read(files).Faults[0].ToString());
    }

    [Fact]
    public void Read_UnreviewedHoliday_DoesNotCount()
    {
        var files = Seeds.Files();
        files[RegisterFiles.Holidays] =
            """[{"calendar":"GTM","date":"2017-06-30","name":"Army Day","reviewed":false}]""";

        var registers = RegisterReader.Read(files).Registers;

        Assert.NotNull(registers);
        Assert.Empty(registers.Holidays);
        Assert.Equal("Army Day", Assert.Single(registers.HolidaysToReview).Name);
    }

    // Whatever a hand does to a file, the reader answers.
    [Fact]
    public void Read_BrokenAnywhere_NeverThrows() =>
        Gen.Select(Gen.Int[0, RegisterFiles.All.Count - 1], Gen.Double[0, 1], Gen.Int[0, 40], Gen.String[0, 6]).Sample(
            (file, place, length, replacement) =>
            {
                var files = Seeds.Files();
                var content = files[RegisterFiles.All[file]];
                var start = (int)(place * content.Length);
                files[RegisterFiles.All[file]] =
                    content[..start] + replacement + content[Math.Min(content.Length, start + length)..];
                var reading = RegisterReader.Read(files);
                Assert.NotEqual(reading.IsValid, reading.Faults.Count > 0);
            },
            iter: 200);

    private static IEnumerable<string?> Keys(JsonNode entry) =>
        ((string[])["code", "state", "id", "calendar"]).Select(name => entry[name]?.GetValue<string>());
}
