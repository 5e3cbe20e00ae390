using Serverless.Documents.Text;
using Serverless.Domain.Results;

namespace Serverless.Documents.Packages;

/// <summary>Turns whatever the libraries throw over the bytes of strangers into a refusal.</summary>
internal static class Guarded
{
    internal static Result<T> Run<T>(string what, Func<Result<T>> work)
        where T : class
    {
        try
        {
            return work();
        }
        catch (TextLimitException exception)
        {
            return new Refusal(RefusalReason.Invalid, $"{what} is not read: {exception.Message}. Ask for a smaller document.");
        }
        catch (Exception exception) when (exception is not (OperationCanceledException or OutOfMemoryException))
        {
            // The library says in many ways that the bytes make no document: format, XML, I/O, null, index.
            return new Refusal(
                RefusalReason.Invalid, $"{what} cannot be read as a Word document; it is damaged. Open it in Word, save it again, and send that.");
        }
    }
}
