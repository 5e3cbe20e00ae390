using Serverless.Domain.Calendars;

namespace Serverless.Domain.Policies;

/// <summary>Everything about time and procedure that the Committee and the Secretariat may choose. One file, checked at start.</summary>
public sealed record Policy
{
    /// <summary>The offices at Headquarters.</summary>
    public required Headquarters Headquarters { get; init; }

    /// <summary>The hours of a working day of everybody else, such as <c>09:00-17:00</c>, in the time zone of each.</summary>
    public required string Hours { get; init; }

    /// <summary>Pauses of the Committee's work, during which nothing falls due.</summary>
    public IReadOnlyList<MeetingPause> Pauses { get; init; } = [];

    /// <summary>The steps.</summary>
    public required StepPolicies Steps { get; init; }

    /// <summary>What a note must say.</summary>
    public required RegistrationPolicy Registration { get; init; }

    /// <summary>How teams and dates are found.</summary>
    public required SchedulingPolicy Scheduling { get; init; }

    /// <summary>What has to be ready before a visit; each item at most once.</summary>
    public required IReadOnlyList<ChecklistRule> Checklist { get; init; }

    /// <summary>How the draft of a plan goes round.</summary>
    public required DraftingPolicy Drafting { get; init; }

    /// <summary>How the Information Note is cleared.</summary>
    public required ReportingPolicy Reporting { get; init; }

    /// <summary>How long ended cases are kept.</summary>
    public required RetentionPolicy Retention { get; init; }

    /// <summary>The digests.</summary>
    public required Digests Digests { get; init; }

    /// <summary>What is switched on.</summary>
    public required Features Features { get; init; }

    /// <summary>Limits.</summary>
    public required Limits Limits { get; init; }
}
