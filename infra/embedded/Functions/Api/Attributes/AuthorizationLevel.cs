namespace Microsoft.Azure.Functions.Worker;

/// <summary>Which key a caller of an HTTP function has to show.</summary>
public enum AuthorizationLevel
{
    /// <summary>None.</summary>
    Anonymous = 0,

    /// <summary>Not used by the host.</summary>
    User = 1,

    /// <summary>A key of the function, a host key, or the master key.</summary>
    Function = 2,

    /// <summary>Not used by functions of an app.</summary>
    System = 3,

    /// <summary>The master key.</summary>
    Admin = 4,
}
