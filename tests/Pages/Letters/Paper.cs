using Microsoft.Extensions.DependencyInjection;
using Serverless.Pages;
using Serverless.Pages.Texts;
using Serverless.Workflow.Notices;

namespace Serverless.Tests.Pages.Letters;

/// <summary>The writer of letters as the app has it.</summary>
internal static class Paper
{
    private static readonly Lazy<ServiceProvider> Services = new(() => new ServiceCollection().AddLogging().AddSingleton(System.Text.Encodings.Web.HtmlEncoder.Create(System.Text.Unicode.UnicodeRanges.All)).AddServerlessPages().BuildServiceProvider());

    internal static ILetterWriter Writer => Services.Value.GetRequiredService<ILetterWriter>();

    internal static Wordings Words => Services.Value.GetRequiredService<Wordings>();

    internal static Task<RenderedLetter> WriteAsync(NoticeLetter letter) => Writer.WriteAsync(letter, CancellationToken.None);
}
