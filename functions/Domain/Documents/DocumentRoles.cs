namespace Serverless.Domain.Documents;

/// <summary>What the roles of documents allow.</summary>
public static class DocumentRoles
{
    /// <summary>
    /// Whether people can add documents of the role and new versions of them. Messages, note and letter stay as they came; drafts and
    /// the Information Note come by commands of their own.
    /// </summary>
    public static bool CanBeAdded(this DocumentRole role) => role is DocumentRole.Attachment or DocumentRole.Programme or DocumentRole.LetterOfReply;
}
