using Serverless.Domain.Commands;
using Serverless.Domain.Parties;

namespace Serverless.App.Commands;

/// <summary>A command as the API takes it.</summary>
/// <param name="By">Who asks; whoever holds the function key vouches for it.</param>
/// <param name="Command">What is asked.</param>
public sealed record CommandBody(Party By, Command Command);
