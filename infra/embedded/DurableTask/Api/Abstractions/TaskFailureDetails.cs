using System.Reflection;

namespace Microsoft.DurableTask;

/// <summary>Why a task failed: an exception in a form that can be stored and sent.</summary>
/// <param name="ErrorType">The full name of the exception's type.</param>
/// <param name="ErrorMessage">The exception's message.</param>
/// <param name="StackTrace">Where it was thrown, if known.</param>
/// <param name="InnerFailure">What caused it, if anything did.</param>
/// <param name="Properties">More facts about the failure; null for none.</param>
public record TaskFailureDetails(
    string ErrorType,
    string ErrorMessage,
    string? StackTrace,
    TaskFailureDetails? InnerFailure,
    IDictionary<string, object?>? Properties)
{
    /// <summary>Describes an exception and, within it, the exceptions that caused it.</summary>
    public static TaskFailureDetails FromException(Exception exception)
    {
        ArgumentNullException.ThrowIfNull(exception);
        return new TaskFailureDetails(
            exception.GetType().ToString(),
            exception.Message,
            exception.StackTrace,
            InnerOf(exception),
            Properties: null);
    }

    /// <summary>Whether the failure was an exception of a type or of one derived from it.</summary>
    public bool IsCausedBy<T>()
        where T : Exception
        => IsCausedBy(typeof(T));

    /// <summary>Whether the failure was an exception of a type or of one derived from it.</summary>
    /// <param name="targetBaseExceptionType">An exception type.</param>
    /// <returns>False also when the type of the failure is not known in this process.</returns>
    /// <exception cref="ArgumentException">The type is not an exception's.</exception>
    /// <exception cref="AmbiguousMatchException">Several assemblies have a type of the failure's name.</exception>
    public bool IsCausedBy(Type targetBaseExceptionType)
    {
        ArgumentNullException.ThrowIfNull(targetBaseExceptionType);
        if (!targetBaseExceptionType.IsAssignableTo(typeof(Exception)))
        {
            throw new ArgumentException(
                $"{targetBaseExceptionType} is not an exception type.", nameof(targetBaseExceptionType));
        }

        return FindErrorType(targetBaseExceptionType.Assembly)?.IsAssignableTo(targetBaseExceptionType) == true;
    }

    /// <summary>Gives the type and the message.</summary>
    public override string ToString() => $"{ErrorType}: {ErrorMessage}";

    private static TaskFailureDetails? InnerOf(Exception exception) => exception switch
    {
        // What failed the task is already described, often from another process.
        TaskFailedException { FailureDetails: { } details } => details,
        { InnerException: { } inner } => FromException(inner),
        _ => null,
    };

    private Type? FindErrorType(Assembly likely)
    {
        if (string.IsNullOrEmpty(ErrorType))
        {
            return null;
        }

        var found = Type.GetType(ErrorType, throwOnError: false) ?? likely.GetType(ErrorType, throwOnError: false);
        if (found is not null)
        {
            return found;
        }

        var candidates = AppDomain.CurrentDomain.GetAssemblies()
            .Select(assembly => assembly.GetType(ErrorType, throwOnError: false))
            .OfType<Type>()
            .Take(2)
            .ToArray();
        return candidates.Length > 1
            ? throw new AmbiguousMatchException($"Several loaded assemblies have a type named '{ErrorType}'.")
            : candidates.FirstOrDefault();
    }
}
