using Serverless.Pages.Web.Forms;

namespace Serverless.App.Pages;

/// <summary>A form with a file in it.</summary>
/// <param name="Form">Its fields.</param>
/// <param name="File">The file; null when none was chosen.</param>
internal sealed record Upload(FormState Form, UploadedFile? File);
