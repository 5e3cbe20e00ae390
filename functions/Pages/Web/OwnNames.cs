using Serverless.Domain.Languages;

namespace Serverless.Pages.Web;

/// <summary>Each language by its own name, so that whoever reads only that one finds it.</summary>
internal static class OwnNames
{
    internal static string OwnName(this Language language) => language switch
    {
        Language.Arabic => "العربية",
        Language.Chinese => "中文",
        Language.French => "Français",
        Language.Russian => "Русский",
        Language.Spanish => "Español",
        _ => "English",
    };
}
