using Serverless.Domain.Languages;
namespace Serverless.Tests.Pages.Letters;
public sealed class LookTests
{
    [Fact]
    public async Task Look()
    {
        var dir = "/tmp/look"; Directory.CreateDirectory(dir);
        foreach (var language in LanguageTags.All)
        {
            var i = 0;
            foreach (var letter in Samples.All(language))
            {
                var w = await Paper.WriteAsync(letter);
                var name = $"{language.ToTag()}-{i++:00}-{letter.Notice.Kind}";
                File.WriteAllText($"{dir}/{name}.html", w.Html);
                File.WriteAllText($"{dir}/{name}.txt", w.Subject + "\n\n" + w.Text);
            }
        }
        var sw = System.Diagnostics.Stopwatch.StartNew();
        var n = 0;
        for (var r = 0; r < 20; r++) { foreach (var letter in Samples.All(Language.Arabic)) { await Paper.WriteAsync(letter); n++; } }
        File.WriteAllText($"{dir}/speed", $"{sw.Elapsed.TotalMilliseconds / n} ms");
    }
}
