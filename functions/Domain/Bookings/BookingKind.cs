using System.Text.Json.Serialization;

namespace Serverless.Domain.Bookings;

/// <summary>How firmly a day of an expert is booked.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<BookingKind>))]
public enum BookingKind
{
    /// <summary>Kept free until a moment while people are asked.</summary>
    Held,

    /// <summary>Firm: does not expire.</summary>
    Confirmed,
}
