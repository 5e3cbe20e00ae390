using System.Security.Cryptography;
using System.Text;
using Serverless.Pages.Web.Forms;
using Serverless.Workflow.Links;

namespace Serverless.Pages.Web;

/// <summary>
/// The idempotency keys of commands that are given by link: the same form of the same page is the same command, however often
/// it is sent; the same choice made again on a later page is another.
/// </summary>
public static class CommandKeys
{
    /// <summary>The name by which the address of a page asks for what became of a command.</summary>
    public const string Query = "sent";

    private const int Letters = 32;

    /// <summary>The key of a form.</summary>
    /// <param name="token">The link's token.</param>
    /// <param name="form">The form as it was sent, with the revision that its page showed.</param>
    public static string Of(string token, FormState form)
    {
        ArgumentNullException.ThrowIfNull(form);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var (name, values) in form.Values.OrderBy(value => value.Key, StringComparer.Ordinal))
        {
            // With its length, so that no two forms make the same bytes.
            var line = $"{name.Length} {name} {string.Join(' ', values.Select(value => $"{value.Length} {value}"))}\n";
            hash.AppendData(Encoding.UTF8.GetBytes(line));
        }

        return Of(token, Convert.ToHexStringLower(hash.GetHashAndReset())[..Letters]);
    }

    /// <summary>The key of a command that an address names. A name that is made up gives the key of no command.</summary>
    public static string Of(string token, string name) => $"page/{LinkToken.HashOf(token)[..Letters]}/{name}";

    /// <summary>The name by which an address asks for a command.</summary>
    public static string NameOf(string key)
    {
        ArgumentNullException.ThrowIfNull(key);
        return key[(key.LastIndexOf('/') + 1)..];
    }
}
