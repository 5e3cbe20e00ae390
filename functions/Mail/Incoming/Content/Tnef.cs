using MimeKit;
using MimeKit.Tnef;

namespace Serverless.Mail.Incoming.Content;

/// <summary>Opens winmail.dat: the container in which Outlook sends rich text and attachments.</summary>
internal static class Tnef
{
    /// <summary>The name by which people know it.</summary>
    internal const string UsualName = "winmail.dat";

    private static readonly byte[] Signature = [0x78, 0x9F, 0x3E, 0x22];

    /// <summary>Gives the container that a part is, also where its type does not say so; null when it is none.</summary>
    internal static TnefPart? TryOpen(MimePart part)
    {
        if (part is TnefPart container)
        {
            return container;
        }

        if (!string.Equals(part.FileName, UsualName, StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var bytes = Contents.Of(part);
        return bytes.AsSpan().StartsWith(Signature)
            ? new TnefPart { Content = new MimeContent(new MemoryStream(bytes, writable: false)) }
            : null;
    }

    /// <summary>Unpacks it as far as it goes.</summary>
    internal static TnefContent Unpack(TnefPart container)
    {
        try
        {
            var body = container.ConvertToMessage().Body;
            var isEmpty = body is null or Multipart { Count: 0 } || body is MimePart { Content: null };
            return isEmpty ? new TnefContent(null, IsWhole: false) : new TnefContent(body, IsWhole(container));
        }
        catch (Exception)
        {
            // A boundary: the container is a stranger's, and its reader promises nothing about damaged ones.
            return new TnefContent(null, IsWhole: false);
        }
    }

    private static bool IsWhole(TnefPart container)
    {
        using var bytes = new MemoryStream(Contents.Of(container), writable: false);
        using var reader = new TnefReader(bytes, 0, TnefComplianceMode.Loose);
        while (reader.ReadNextAttribute())
        {
            // Reading on is what checks the attribute before.
        }

        return reader.ComplianceStatus == TnefComplianceStatus.Compliant;
    }
}
