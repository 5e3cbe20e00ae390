using System.Text.Json;
using Serverless.Domain.Documents;
using Serverless.Domain.Parties;
using Serverless.Domain.Reporting;
using Serverless.Domain.Requests;
using Serverless.Workflow.Documents;

namespace Serverless.Workflow.Reporting;

/// <summary>
/// Keeps the versions of Information Notes: the DOCX, and beside it the note as data in all languages, from which pages are made and
/// edits are read. Keeping a version again changes nothing.
/// </summary>
/// <param name="notes">Writes the DOCX.</param>
/// <param name="documents">Keeps both.</param>
public sealed class NoteKeeper(IInformationNotes notes, IDocuments documents)
{
    private const string Data = $"{NoteReporting.Document}-data";
    private const string JsonType = "application/json";

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    /// <summary>Keeps the next version. Where its number is taken by another content, which a process left that died, the next one is used.</summary>
    /// <param name="edition">Makes the note in all languages, from the version's number.</param>
    /// <param name="next">The number, from 1.</param>
    /// <param name="by">Who wrote it: the system, or whose edit it is.</param>
    /// <param name="status">What it counts as.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The DOCX as the request lists it.</returns>
    public async Task<DocumentEntry> KeepAsync(
        Func<int, NoteEdition> edition, int next, Party by, DocumentStatus status, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(edition);
        for (var version = next; ; version++)
        {
            var note = edition(version);
            var data = JsonSerializer.SerializeToUtf8Bytes(note, Json);
            var reference = note.Note.Reference;
            var entry = DocumentEntry.Of(Data, version, DocumentRole.Attachment, $"{reference}-{Data}.json", JsonType, data);
            if (await documents.TryStoreAsync(reference, entry, data, cancellationToken))
            {
                return await KeepAsync(note.Note, version, by, status, cancellationToken);
            }
        }
    }

    /// <summary>Finds a version in all languages.</summary>
    /// <returns>Null when there is none.</returns>
    public async Task<NoteEdition?> FindAsync(Reference reference, int version, CancellationToken cancellationToken)
    {
        var entry = DocumentEntry.Of(Data, version, DocumentRole.Attachment, string.Empty, JsonType, []);
        if (await documents.OpenAsync(reference, entry, cancellationToken) is not { } stream)
        {
            return null;
        }

        await using (stream)
        {
            return await JsonSerializer.DeserializeAsync<NoteEdition>(stream, Json, cancellationToken);
        }
    }

    /// <summary>The file name of a note.</summary>
    public static string NameOf(InformationNote note)
    {
        ArgumentNullException.ThrowIfNull(note);
        return $"{note.Reference}-{NoteReporting.Document}.docx";
    }

    private async Task<DocumentEntry> KeepAsync(
        InformationNote note, int version, Party by, DocumentStatus status, CancellationToken cancellationToken)
    {
        var reference = note.Reference;
        var content = notes.Write(note);
        var entry = DocumentEntry.Of(NoteReporting.Document, version, DocumentRole.InformationNote, NameOf(note), MediaTypes.Docx, content) with
        {
            By = by,
            Origin = DocumentOrigin.Generated,
            Language = note.Language,
            Status = status,
        };
        await documents.StoreAsync(reference, entry, content, cancellationToken);
        return entry;
    }
}
