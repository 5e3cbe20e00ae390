namespace Serverless.Documents.Checks;

/// <summary>What more than one check says.</summary>
internal static class Words
{
    internal static string Encrypted(string name) => $"{name} is protected with a password. Send it again without one.";

    internal static string Damaged(string name) =>
        $"{name} cannot be opened; it was damaged on its way or when it was saved. Open it on your side, save it again, and send that.";

    internal static string Macros(string name) =>
        $"{name} carries macros. Choose Save As, pick Word Document (.docx) without macros, and send that.";
}
