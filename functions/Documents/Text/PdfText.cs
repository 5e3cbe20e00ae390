using System.Text;
using Serverless.Workflow.Documents;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Exceptions;

namespace Serverless.Documents.Text;

/// <summary>Reads a PDF page by page, in reading order.</summary>
internal static class PdfText
{
    private const int StackDepth = 100;

    internal static TextReading Read(
        string name, ReadOnlyMemory<byte> content, TextLimits limits, CancellationToken cancellationToken)
    {
        try
        {
            using var document = PdfDocument.Open(content.ToArray(), new ParsingOptions
            {
                UseLenientParsing = true,
                SkipMissingFonts = true,
                MaxStackDepth = StackDepth,
                FilterProvider = new BoundedFilters(limits),
            });
            if (document.NumberOfPages > limits.Pages)
            {
                throw new TextLimitException($"it has {document.NumberOfPages} pages and at most {limits.Pages} are read");
            }

            var text = new StringBuilder();
            for (var number = 1; number <= document.NumberOfPages; number++)
            {
                cancellationToken.ThrowIfCancellationRequested();
                text.Append(number > 1 ? "\n\f" : string.Empty);
                PdfLines.Append(text, document.GetPage(number).Letters);
                if (text.Length > limits.Characters)
                {
                    throw new TextLimitException("it holds too much text");
                }
            }

            return text.ToString() is var all && string.IsNullOrWhiteSpace(all)
                ? TextReading.Failed(TextProblem.NoText, $"{name} is a scan without text. Read it by hand, or ask the sender for the text.")
                : TextReading.Of(all.Trim('\n', '\f', ' '));
        }
        catch (PdfDocumentEncryptedException)
        {
            return TextReading.Failed(TextProblem.Encrypted, $"{name} is protected with a password. Ask the sender for it without one.");
        }
        catch (Exception exception) when (exception is not (TextLimitException or OperationCanceledException))
        {
            // The library says in many ways that the bytes make no document: format, cast, index, null, arithmetic.
            return Limit(exception) ?? TextReading.Failed(
                TextProblem.Corrupt, $"{name} cannot be read as a PDF; it is damaged. Ask the sender for it again.");
        }
    }

    // A limit passed inside a filter may come out wrapped in the library's own exception.
    private static TextReading? Limit(Exception exception)
    {
        for (var cause = exception.InnerException; cause is not null; cause = cause.InnerException)
        {
            if (cause is TextLimitException limit)
            {
                throw limit;
            }
        }

        return null;
    }
}
