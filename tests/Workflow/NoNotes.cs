using Serverless.Documents.Checks;
using Serverless.Documents.Reporting;
using Serverless.Workflow.Reporting;

namespace Serverless.Tests.Workflow;

/// <summary>Looks for Information Notes in mails of requests that have none.</summary>
internal static class NoNotes
{
    internal static NoteReplies Replies
    {
        get
        {
            var notes = new InformationNotes();
            return new NoteReplies(new EditedNotes(new DocumentChecker(), notes, new NoteKeeper(notes, new NoDocuments())));
        }
    }
}
