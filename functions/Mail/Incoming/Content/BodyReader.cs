using MimeKit;
using MimeKit.Cryptography;
using Serverless.Domain.Languages;

namespace Serverless.Mail.Incoming.Content;

/// <summary>
/// Walks a message's MIME tree. What a person would read becomes the text; everything else becomes a part; nothing is
/// dropped without a word.
/// </summary>
internal sealed class BodyReader
{
    // Containers that are unpacked inside one another: nobody sends more, except to harm.
    private const int DeepestUnpacking = 4;

    private readonly Language? _language;
    private readonly PartList _parts = new();
    private readonly List<string> _warnings = [];
    private int _unpacked;

    private BodyReader(Language? language) => _language = language;

    /// <summary>Reads a message's body.</summary>
    internal static BodyReading Read(MimeMessage message, Language? language)
    {
        var reader = new BodyReader(language);
        var pieces = message.Body is { } body ? reader.Visit(body) : [];
        return new BodyReading(Join(pieces), reader._parts.All, [.. reader._warnings.Distinct(StringComparer.Ordinal)]);
    }

    private static string Join(IReadOnlyList<TextPiece> pieces)
    {
        var text = string.Empty;
        foreach (var piece in pieces.Where(piece => !piece.IsBlank))
        {
            // A winmail.dat and some gateways repeat the text as HTML beside it.
            if (!piece.IsHtml || !WordOrder.IsContained(piece.Words, text))
            {
                text = text.Length == 0 ? piece.Text : $"{text}\n\n{piece.Text}";
            }
        }

        return text;
    }

    private IReadOnlyList<TextPiece> Visit(MimeEntity entity)
    {
        switch (entity)
        {
            case MultipartAlternative alternative:
                return Choose(alternative);
            case Multipart multipart:
                return VisitAll(multipart);
            case MessagePart nested:
                _parts.Add(nested);
                return [];
            case TextPart text when IsBody(text):
                return [Read(text)];
            case MimePart part when Tnef.TryOpen(part) is { } winmail:
                return Unpack(part, Tnef.Unpack(winmail));
            case ApplicationPkcs7Mime signed:
                return Open(signed);
            case MessagePartial partial:
                _parts.Add(partial, $"This is piece {partial.Number} of a message that was cut up. Ask the sender for the whole.");
                return [];
            case MimePart part:
                _parts.Add(part, IsTooDeep(part) ? "It is nested too deeply and was not unpacked." : null);
                return [];
            default:
                return [];
        }
    }

    private List<TextPiece> VisitAll(Multipart multipart)
    {
        if (multipart is MultipartSigned)
        {
            _warnings.Add("The message is signed (S/MIME or PGP). The signature was not checked; it proves nothing here.");
        }
        else if (multipart is MultipartEncrypted)
        {
            _warnings.Add("The message is encrypted and cannot be read. Ask the sender for it without encryption.");
        }

        List<TextPiece> pieces = [];
        if (multipart.Count == 0 && !string.IsNullOrWhiteSpace(multipart.Preamble))
        {
            _warnings.Add("The message says that it has several parts, but their boundaries are missing. All of it is shown as text.");
            pieces.Add(Piece(multipart.Preamble));
        }

        foreach (var child in multipart)
        {
            pieces.AddRange(Visit(child));
        }

        if (!string.IsNullOrWhiteSpace(multipart.Epilogue))
        {
            _warnings.Add("There is text after the end of the message's last part. Mail programs do not show it; it is kept as a file.");
            _parts.Add(new TextPart("plain") { Text = multipart.Epilogue, FileName = "after-the-end.txt" });
        }

        return pieces;
    }

    // The versions of one text: the plain one is shown; another one that says something else is kept as a file.
    private List<TextPiece> Choose(MultipartAlternative alternative)
    {
        if (alternative.Count == 0)
        {
            return VisitAll(alternative);
        }

        var versions = alternative.Select(child => Visit(child)).ToList();
        var shown =
            versions.Find(version => version.Any(piece => piece is { IsHtml: false, IsBlank: false }))
            ?? versions.FindLast(version => version.Any(piece => !piece.IsBlank))
            ?? [];
        var words = string.Join('\n', shown.Select(piece => piece.Words));
        foreach (var piece in versions.Where(version => version != shown).SelectMany(version => version))
        {
            if (!piece.IsBlank && !WordOrder.IsContained(piece.Words, words))
            {
                const string Warning = "The message has two versions of its text, and they differ. The other one is kept as a file; look at it.";
                _warnings.Add(Warning);
                _parts.Add(piece.Leaf, Warning);
            }
        }

        return [.. shown];
    }

    private TextPiece Read(TextPart part)
    {
        var charset = part.ContentType.Charset;
        if (charset is null && part.IsHtml && part.TryDetectEncoding(out var encoding, out _))
        {
            charset = encoding.WebName;
        }

        var decoded = Charsets.Decode(Contents.Of(part), charset, _language);
        if (decoded.Warning is { } warning)
        {
            _warnings.Add(warning);
        }

        if (!part.IsHtml)
        {
            return Piece(PlainText.Unflow(decoded.Text, part.ContentType), part);
        }

        var html = HtmlText.Read(decoded.Text);
        if (html.HidesText)
        {
            _warnings.Add("The message holds text that mail programs do not show. It was left out; the HTML is kept as a file.");
            _parts.Add(part, "It holds text that mail programs do not show.");
        }

        return new TextPiece(html.Text, html.Words, IsHtml: true, part);
    }

    private static TextPiece Piece(string text, MimePart? leaf = null)
    {
        var tidy = PlainText.Tidy(text);
        return new TextPiece(tidy, tidy, IsHtml: false, leaf ?? new TextPart("plain") { Text = text });
    }

    private IReadOnlyList<TextPiece> Unpack(MimePart winmail, TnefContent content)
    {
        if (content.Body is null || !Descend())
        {
            _warnings.Add($"A {Tnef.UsualName} could not be unpacked. It is kept as a file; ask the sender to send without Outlook's rich text.");
            _parts.Add(winmail, "It could not be unpacked.");
            return [];
        }

        if (!content.IsWhole)
        {
            _warnings.Add($"A {Tnef.UsualName} is damaged. What could be unpacked is shown; the file itself is kept.");
            _parts.Add(winmail, "It is damaged and was unpacked as far as possible.");
        }

        return Visit(content.Body);
    }

    private IReadOnlyList<TextPiece> Open(ApplicationPkcs7Mime part)
    {
        var content = SignedEnvelope.Open(Contents.Of(part));
        if (content is null || !Descend())
        {
            const string Warning = "It is encrypted (S/MIME) or damaged and cannot be read. Ask the sender for it without encryption.";
            _warnings.Add(Warning);
            _parts.Add(part, Warning);
            return [];
        }

        _warnings.Add("The message is signed (S/MIME). The signature was not checked; it proves nothing here.");
        _parts.Add(part, "The signed envelope as it came; its content is shown beside it.");
        return Visit(content);
    }

    private bool Descend() => ++_unpacked <= DeepestUnpacking;

    private static bool IsTooDeep(MimePart part) => part.ContentType.IsMimeType("multipart", "*");

    // Text with a name, or sent as an attachment, is a file.
    private static bool IsBody(TextPart part) =>
        (part.IsPlain || part.IsHtml) && !part.IsAttachment && string.IsNullOrWhiteSpace(part.FileName);
}
