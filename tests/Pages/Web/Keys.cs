using Microsoft.Playwright;

namespace Serverless.Tests.Pages.Web;

/// <summary>Goes about a page with the keyboard alone.</summary>
internal static class Keys
{
    /// <summary>Presses Tab until an element has the focus.</summary>
    internal static async Task TabToAsync(IPage page, string selector)
    {
        for (var presses = 0; presses < 60; presses++)
        {
            await page.Keyboard.PressAsync("Tab");
            if (await page.Locator($"{selector}:focus").CountAsync() == 1)
            {
                return;
            }
        }

        Assert.Fail($"{selector} cannot be reached by the keyboard.");
    }
}
