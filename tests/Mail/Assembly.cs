using System.Runtime.Versioning;

// The mail servers that the tests start are Debian's.
[assembly: SupportedOSPlatform("linux")]
