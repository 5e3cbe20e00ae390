using System.Globalization;
using Google.OrTools.Sat;

namespace Serverless.Scheduling.Planning;

/// <summary>
/// How much is left to spend. The solver counts its own work in a unit that does not depend on the machine, so that equal problems end at
/// the same point; the clock is the ceiling. For one search on one thread.
/// </summary>
internal sealed class Effort(double work, DateTimeOffset end, TimeProvider time, CancellationToken cancellationToken)
{
    private const double Least = 0.001;

    /// <summary>What is left, in the solver's unit.</summary>
    internal double Work { get; private set; } = work;

    /// <summary>Whether the clock ended something before its work was spent.</summary>
    internal bool WasCutShort { get; private set; }

    /// <summary>Whether nothing is left, of the work or by the clock.</summary>
    internal bool IsOver()
    {
        WasCutShort |= Work > Least && IsLate;
        return Work <= Least || IsLate;
    }

    private bool IsLate => time.GetUtcNow() >= end;

    /// <summary>Solves a model with one worker.</summary>
    /// <param name="model">The model.</param>
    /// <param name="work">The most to spend on it.</param>
    /// <param name="bound">Told each better bound; may not steer the search, as it hears from another thread.</param>
    internal (CpSolver Solver, CpSolverStatus Status) Solve(CpModel model, double work, Action<double>? bound = null)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var most = Math.Min(work, Work);
        var seconds = Math.Max(Least, (end - time.GetUtcNow()).TotalSeconds);
        var solver = new CpSolver
        {
            StringParameters = string.Create(
                CultureInfo.InvariantCulture,
                $"num_workers:1 random_seed:1 linearization_level:2 max_deterministic_time:{most:0.######} max_time_in_seconds:{seconds:0.###}"),
        };
        if (bound is not null)
        {
            solver.SetBestBoundCallback(new DoubleToVoidDelegate(bound));
        }

        using var stop = cancellationToken.Register(solver.StopSearch);
        var status = solver.Solve(model);
        cancellationToken.ThrowIfCancellationRequested();
        Work -= solver.Response!.DeterministicTime;
        WasCutShort |= IsLate && Work > Least && status is (CpSolverStatus.Unknown or CpSolverStatus.Feasible);
        return (solver, status);
    }
}
