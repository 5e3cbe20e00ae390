using System.Globalization;
using Serverless.Domain.Requests;

namespace Serverless.Domain.Reminders;

/// <summary>
/// What makes a reminder the same reminder: while the deadline stays it is sent once, and a changed deadline makes it another.
/// </summary>
/// <param name="Reference">The request.</param>
/// <param name="Step">The step, by its name in the policy.</param>
/// <param name="Due">The deadline's value (UTC).</param>
/// <param name="Rung">Which rung of the ladder, from 1.</param>
public sealed record ReminderId(Reference Reference, string Step, DateTimeOffset Due, int Rung)
{
    /// <summary>A stable text, such as <c>GTM-2017-01/chairDecision/2017-11-20T22:30:00Z/1</c>.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"{Reference}/{Step}/{Due.UtcDateTime:yyyy-MM-ddTHH:mm:ssZ}/{Rung}");
}
