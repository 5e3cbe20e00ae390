namespace Serverless.Tests.Storage.Bookings;

/// <summary>Stands for the end of a process: nothing that comes after the call happens.</summary>
internal sealed class DeathException : Exception;
