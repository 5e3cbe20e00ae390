using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Fonts.Standard14Fonts;
using UglyToad.PdfPig.Writer;

namespace Serverless.Tests.Documents.Text;

/// <summary>Makes text PDFs, one string a line; an empty one leaves a paragraph's space.</summary>
internal static class Pdf
{
    internal static byte[] Of(params string[][] pages)
    {
        var builder = new PdfDocumentBuilder();
        var font = builder.AddStandard14Font(Standard14Font.TimesRoman);
        foreach (var lines in pages)
        {
            var page = builder.AddPage(PageSize.A4);
            var top = 780.0;
            foreach (var line in lines)
            {
                top -= line.Length == 0 ? 12 : 15;
                if (line.Length > 0)
                {
                    page.AddText(line, 11, new PdfPoint(70, top), font);
                }
            }
        }

        return builder.Build();
    }

    /// <summary>A text as it would be set: cut into lines of at most this many characters.</summary>
    internal static string[] Wrapped(string text, int width = 80)
    {
        var lines = new List<string>();
        foreach (var paragraph in text.Split('\n'))
        {
            var line = string.Empty;
            foreach (var word in paragraph.Split(' '))
            {
                if (line.Length + word.Length >= width)
                {
                    lines.Add(line);
                    line = string.Empty;
                }

                line += (line.Length > 0 ? " " : string.Empty) + word;
            }

            lines.Add(line);
        }

        return [.. lines];
    }
}
