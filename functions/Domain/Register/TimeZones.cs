using NodaTime;

namespace Serverless.Domain.Register;

/// <summary>The time zone database that the register is held against.</summary>
internal static class TimeZones
{
    internal static bool IsKnown(string id) => DateTimeZoneProviders.Tzdb.GetZoneOrNull(id) is not null;
}
