using Serverless.Domain.Availability;
using Serverless.Pages.Web.Forms;

namespace Serverless.Pages.Web;

/// <summary>Everything that an expert's page about their absences shows.</summary>
/// <param name="Reader">Who reads.</param>
/// <param name="Known">What is known of the expert.</param>
/// <param name="Today">The day by the expert's clock; absences that are over are not shown.</param>
/// <param name="Form">What was filled in, and what is wrong with it.</param>
public sealed record AvailabilityView(Reader Reader, ExpertAvailability Known, DateOnly Today, FormState Form)
{
    /// <summary>What has just been done, by <see cref="AvailabilityForm"/>; null when nothing.</summary>
    public string? Done { get; init; }

    /// <summary>How many entries of the calendar file that has just been sent could not be read.</summary>
    public int Unread { get; init; }
}
