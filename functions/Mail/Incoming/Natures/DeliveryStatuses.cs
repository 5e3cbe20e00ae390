using MimeKit;
using Serverless.Domain.Mail;
using Serverless.Domain.Register;
using Serverless.Mail.Incoming.Content;

namespace Serverless.Mail.Incoming.Natures;

/// <summary>Reads the machine's part of a delivery report (RFC 3464).</summary>
internal static class DeliveryStatuses
{
    private const int LongestDetail = 500;

    /// <summary>Lists the addresses that were not reached, or not yet.</summary>
    internal static IReadOnlyList<FailedAddress> Read(MessageDeliveryStatus status)
    {
        List<FailedAddress> failed = [];
        foreach (var group in Groups(status))
        {
            var action = MessageHeaders.Value(group, "Action")?.Trim().ToLowerInvariant() ?? string.Empty;
            var code = MessageHeaders.Value(group, "Status")?.Trim() ?? string.Empty;
            if (action is "failed" or "delayed" && Address(group) is { } address)
            {
                failed.Add(new FailedAddress(
                    address,
                    IsFinal: action == "failed" && !code.StartsWith('4'),
                    OneLine.Of($"{code} {MessageHeaders.Value(group, "Diagnostic-Code")}", LongestDetail)));
            }
        }

        return failed;
    }

    private static IReadOnlyList<HeaderList> Groups(MessageDeliveryStatus status)
    {
        try
        {
            return [.. status.StatusGroups];
        }
        catch (FormatException)
        {
            // The library has no way to ask whether it can be read without this exception.
            return [];
        }
    }

    // The address as we wrote it, where the report keeps it; a forwarder may have made another one of it.
    private static string? Address(HeaderList group) =>
        ((string[])["Original-Recipient", "Final-Recipient"])
            .Select(name => MessageHeaders.Value(group, name) is { } value
                ? MailAddress.Normalise(value[(value.IndexOf(';', StringComparison.Ordinal) + 1)..].Trim().Trim('<', '>'))
                : null)
            .FirstOrDefault(address => address is not null);
}
