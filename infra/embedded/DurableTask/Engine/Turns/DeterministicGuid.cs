using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;

namespace Serverless.Embedded.Engine;

/// <summary>Name-based identifiers (RFC 9562, version 5): the same name gives the same identifier on every replay.</summary>
internal static class DeterministicGuid
{
    private static readonly Guid Space = new("7b2a31c8-46c4-4f0e-9a5d-0d1f6f3b9e21");

    /// <summary>Makes the identifier of a name.</summary>
    [SuppressMessage("Security", "CA5350", Justification = "RFC 9562 names SHA-1 for version 5; nothing is secured by it.")]
    internal static Guid Create(string name)
    {
        var bytes = new byte[16 + Encoding.UTF8.GetByteCount(name)];
        Space.TryWriteBytes(bytes, bigEndian: true, out _);
        Encoding.UTF8.GetBytes(name, bytes.AsSpan(16));
        Span<byte> hash = stackalloc byte[SHA1.HashSizeInBytes];
        SHA1.HashData(bytes, hash);
        var version = BinaryPrimitives.ReadUInt16BigEndian(hash[6..]);
        BinaryPrimitives.WriteUInt16BigEndian(hash[6..], (ushort)((version & 0x0FFF) | 0x5000));
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return new Guid(hash[..16], bigEndian: true);
    }
}
