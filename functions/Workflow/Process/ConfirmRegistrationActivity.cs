using Microsoft.Azure.Functions.Worker;
using Serverless.Domain.Notes;
using Serverless.Domain.Policies;

namespace Serverless.Workflow.Process;

/// <summary>Puts an officer's corrections into a registration, by the policy as it is now.</summary>
/// <param name="policy">The policy.</param>
public sealed class ConfirmRegistrationActivity(Policy policy)
{
    /// <summary>The function's name.</summary>
    public const string Name = nameof(ConfirmRegistrationActivity);

    /// <summary>Gives the registration as it stands afterwards.</summary>
    [Function(Name)]
    public Registration Run([ActivityTrigger] RegistrationToConfirm registration)
    {
        ArgumentNullException.ThrowIfNull(registration);
        return RegistrationRules.Correct(
            registration.Registration, registration.Correction, registration.State, policy.Registration.RequiredFacts);
    }
}
