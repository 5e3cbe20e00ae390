using System.Text.Json.Serialization;

namespace Serverless.Domain.Preparation;

/// <summary>What has to be ready before a visit begins.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<PreparationItem>))]
public enum PreparationItem
{
    /// <summary>The Committee's letter of reply to the mission.</summary>
    LetterOfReply,

    /// <summary>The programme, agreed with the State.</summary>
    Programme,

    /// <summary>The State's list of participants.</summary>
    Participants,

    /// <summary>The presentations of experts and partners.</summary>
    Presentations,

    /// <summary>The State's matrix, brought up to date.</summary>
    Matrix,

    /// <summary>Travel of the team.</summary>
    Travel,
}
