using Microsoft.Extensions.DependencyInjection;

namespace Microsoft.DurableTask;

/// <content>The ways to register an activity.</content>
public partial class DurableTaskRegistry
{
    /// <summary>Registers a version of an activity, made anew for each run.</summary>
    /// <exception cref="ArgumentException">The name is empty or this version is registered already.</exception>
    public DurableTaskRegistry AddActivity(TaskName name, TaskVersion version, Func<ITaskActivity> factory)
    {
        ArgumentNullException.ThrowIfNull(factory);
        return AddActivity(name, version, _ => factory());
    }

    /// <summary>Registers an activity, made anew for each run from the services of its scope.</summary>
    /// <exception cref="ArgumentException">The name is empty or registered already.</exception>
    public DurableTaskRegistry AddActivity(TaskName name, Func<IServiceProvider, ITaskActivity> factory) =>
        AddActivity(name, TaskVersion.Unversioned, factory);

    /// <summary>Registers an activity class under a name; it is made with the services of its scope.</summary>
    /// <exception cref="ArgumentException">The class is no activity, or the name is registered already.</exception>
    public DurableTaskRegistry AddActivity(TaskName name, Type type)
    {
        RequireConcrete(type, typeof(ITaskActivity));
        return AddActivity(
            name, VersionOf(type), services =>
                (ITaskActivity)ActivatorUtilities.GetServiceOrCreateInstance(services, type));
    }

    /// <summary>Registers an activity class under its own name.</summary>
    /// <exception cref="ArgumentException">The class is no activity, or the name is registered already.</exception>
    public DurableTaskRegistry AddActivity(Type type)
    {
        RequireConcrete(type, typeof(ITaskActivity));
        return AddActivity(NameOf(type), type);
    }

    /// <summary>Registers an activity class under a name.</summary>
    public DurableTaskRegistry AddActivity<TActivity>(TaskName name)
        where TActivity : class, ITaskActivity
        => AddActivity(name, typeof(TActivity));

    /// <summary>Registers an activity class under its own name.</summary>
    public DurableTaskRegistry AddActivity<TActivity>()
        where TActivity : class, ITaskActivity
        => AddActivity(typeof(TActivity));

    /// <summary>Registers an activity object, used for every run.</summary>
    public DurableTaskRegistry AddActivity(TaskName name, ITaskActivity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return AddActivity(name, VersionOf(activity.GetType()), _ => activity);
    }

    /// <summary>Registers an activity object under the name of its class, used for every run.</summary>
    public DurableTaskRegistry AddActivity(ITaskActivity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return AddActivity(NameOf(activity.GetType()), activity);
    }

    /// <summary>Registers a function as an activity.</summary>
    public DurableTaskRegistry AddActivityFunc<TInput, TOutput>(
        TaskName name, Func<TaskActivityContext, TInput, Task<TOutput>> activity) =>
        AddActivityFunc(name, TaskVersion.Unversioned, activity);

    /// <summary>Registers a function as a version of an activity.</summary>
    public DurableTaskRegistry AddActivityFunc<TInput, TOutput>(
        TaskName name, TaskVersion version, Func<TaskActivityContext, TInput, Task<TOutput>> activity)
    {
        var implementation = FuncTaskActivity.Create(activity);
        return AddActivity(name, version, _ => implementation);
    }

    /// <summary>Registers a function as an activity.</summary>
    public DurableTaskRegistry AddActivityFunc<TInput, TOutput>(
        TaskName name, Func<TaskActivityContext, TInput, TOutput> activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return AddActivityFunc<TInput, TOutput>(name, (context, input) => Task.FromResult(activity(context, input)));
    }

    /// <summary>Registers a function that gives nothing back as an activity.</summary>
    public DurableTaskRegistry AddActivityFunc<TInput>(TaskName name, Func<TaskActivityContext, TInput, Task> activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return AddActivityFunc<TInput, object?>(name, async (context, input) =>
        {
            await activity(context, input);
            return null;
        });
    }

    /// <summary>Registers a function that takes nothing as an activity.</summary>
    public DurableTaskRegistry AddActivityFunc<TOutput>(
        TaskName name, Func<TaskActivityContext, Task<TOutput>> activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return AddActivityFunc<object?, TOutput>(name, (context, _) => activity(context));
    }

    /// <summary>Registers a function that takes nothing and gives nothing back as an activity.</summary>
    public DurableTaskRegistry AddActivityFunc(TaskName name, Func<TaskActivityContext, Task> activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return AddActivityFunc<object?>(name, (context, _) => activity(context));
    }

    /// <summary>Registers a function that takes nothing as an activity.</summary>
    public DurableTaskRegistry AddActivityFunc<TOutput>(TaskName name, Func<TaskActivityContext, TOutput> activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return AddActivityFunc<object?, TOutput>(name, (context, _) => activity(context));
    }

    /// <summary>Registers a function that gives nothing back as an activity.</summary>
    public DurableTaskRegistry AddActivityFunc<TInput>(TaskName name, Action<TaskActivityContext, TInput> activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return AddActivityFunc<TInput, object?>(name, (context, input) =>
        {
            activity(context, input);
            return Task.FromResult<object?>(null);
        });
    }

    /// <summary>Registers a function that takes nothing and gives nothing back as an activity.</summary>
    public DurableTaskRegistry AddActivityFunc(TaskName name, Action<TaskActivityContext> activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return AddActivityFunc<object?>(name, (context, _) => activity(context));
    }

    private DurableTaskRegistry AddActivity(
        TaskName name, TaskVersion version, Func<IServiceProvider, ITaskActivity> factory)
    {
        _activities.Add(name, version, factory);
        return this;
    }
}
