using System.Text.Json.Serialization;

namespace Serverless.Domain.Commands;

/// <summary>Something a person asks of one request. By reply, page or API it is the same record and takes the same path.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "command")]
[JsonDerivedType(typeof(ConfirmRegistration), nameof(ConfirmRegistration))]
[JsonDerivedType(typeof(AskClarification), nameof(AskClarification))]
[JsonDerivedType(typeof(SubmitClarification), nameof(SubmitClarification))]
[JsonDerivedType(typeof(Decide), nameof(Decide))]
[JsonDerivedType(typeof(TakePosition), nameof(TakePosition))]
[JsonDerivedType(typeof(ExtendDeadline), nameof(ExtendDeadline))]
[JsonDerivedType(typeof(Withdraw), nameof(Withdraw))]
[JsonDerivedType(typeof(Cancel), nameof(Cancel))]
[JsonDerivedType(typeof(FileMail), nameof(FileMail))]
public abstract record Command;
