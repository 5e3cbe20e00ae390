using CsCheck;

namespace Serverless.Tests.Scheduling.Calendars;

/// <summary>Calendar texts that went wrong: pieces cut out, doubled, moved and replaced.</summary>
internal static class Rubbish
{
    private static readonly string[] Pieces =
    [
        "\0", "\r\n", "\n", "\r\n ", ":", ";", ",", "=", "\"", "\\", "BEGIN:VEVENT\r\n", "END:VEVENT\r\n", "END:VCALENDAR\r\n", "TZID=Mars/Olympus", "99999999T999999Z", "20171332",
        "-1", "0", "99999999999999999999", "P99999999W", "-P1D", "FREQ=SECONDLY", "FREQ=DAILY;INTERVAL=0", "COUNT=0", "UNTIL=99991231", "BYDAY=-99ZZ", "BYMONTHDAY=32",
        "\ud800", "\uFEFF", "😀", "VALUE=DATE", "VALUE=BINARY;ENCODING=BASE64", "METHOD:REPLY\r\n", "RRULE:FREQ=DAILY\r\n", "EXDATE:0\r\n", "RECURRENCE-ID:20171127T090000Z\r\n",
        "00010101", "99991231T235959Z", "DURATION:PT999999999H\r\n",
    ];

    internal static Gen<string> Of(params IReadOnlyList<string> texts) => Gen.Select(Gen.Int[0, texts.Count - 1], Edit.Array[1, 8])
        .Select((index, edits) => edits.Aggregate(texts[index], (text, edit) => edit(text)));

    private static Gen<Func<string, string>> Edit => Gen.Select(Gen.Double[0, 1], Gen.Int[0, 40], Gen.Int[0, Pieces.Length - 1].Select(index => Pieces[index]), Gen.Int[0, 3]).Select(
        (where, length, piece, kind) => (Func<string, string>)(text =>
        {
            var at = (int)(where * text.Length);
            var end = Math.Min(text.Length, at + length);
            return kind switch
            {
                0 => text[..at] + text[end..],
                1 => text[..at] + piece + text[at..],
                2 => text[..at] + piece + text[end..],
                _ => text[..end] + text[at..],
            };
        }));
}
