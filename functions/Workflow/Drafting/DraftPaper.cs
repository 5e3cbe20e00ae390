using Serverless.Domain.Documents;
using Serverless.Domain.Languages;
using Serverless.Domain.Parties;

namespace Serverless.Workflow.Drafting;

/// <summary>What a document of the work on a draft is.</summary>
/// <param name="Id">Its id within the request.</param>
/// <param name="Version">Its version.</param>
/// <param name="Role">What it is to the case.</param>
/// <param name="By">Whose work it is.</param>
/// <param name="Language">Its language.</param>
internal sealed record DraftPaper(string Id, int Version, DocumentRole Role, Party By, Language Language);
