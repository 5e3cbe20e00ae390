using System.Security.Cryptography;
using System.Text;

namespace Serverless.Storage;

/// <summary>Makes keys of rows.</summary>
internal static class RowKeys
{
    /// <summary>
    /// A key that stands for any text: tables forbid some characters and long keys, and compare in ways a Message-ID does not.
    /// </summary>
    internal static string Of(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
