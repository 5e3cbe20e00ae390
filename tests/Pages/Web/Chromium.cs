using Microsoft.Playwright;

namespace Serverless.Tests.Pages.Web;

/// <summary>Debian's Chromium, one for all tests.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public async ValueTask InitializeAsync()
    {
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = PathOf("chromium"),
            Args = ["--no-sandbox", "--disable-gpu"],
        });
    }

    /// <summary>Opens a window whose scripts are off, unless axe needs them.</summary>
    internal async Task<IPage> OpenAsync(Uri address, string language = "en", int width = 1280, bool scripts = false)
    {
        var context = await _browser!.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = address.ToString(),
            JavaScriptEnabled = scripts,
            Locale = language,
            ViewportSize = new ViewportSize { Width = width, Height = 900 },
            ColorScheme = ColorScheme.Light,
        });
        return await context.NewPageAsync();
    }

    /// <summary>Clicks on what loads a page, and waits until that is there.</summary>
    internal static async Task FollowAsync(IPage page, string selector)
    {
        var loaded = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        void Note(object? sender, IPage other) => loaded.TrySetResult();
        page.Load += Note;
        try
        {
            await page.ClickAsync(selector);
            await loaded.Task.WaitAsync(TimeSpan.FromSeconds(30));
        }
        finally
        {
            page.Load -= Note;
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
    }

    private static string PathOf(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? string.Empty).Split(Path.PathSeparator)
            .Select(folder => Path.Combine(folder, program))
            .FirstOrDefault(File.Exists)
        ?? throw new InvalidOperationException("There is no chromium on the PATH. Run tests/Setup/system-packages.");
}
