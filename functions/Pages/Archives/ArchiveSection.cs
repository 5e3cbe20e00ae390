using Microsoft.AspNetCore.Components;
using Serverless.Domain.Requests;
using Serverless.Workflow.Closing;

namespace Serverless.Pages.Archives;

/// <summary>A part of an archive's page.</summary>
public abstract class ArchiveSection : ComponentBase
{
    /// <summary>What the archive has in it.</summary>
    [Parameter, EditorRequired]
    public required ArchiveContents Contents { get; set; }

    /// <summary>The request.</summary>
    protected VisitRequest Visit => Contents.Record.Visit;
}
