using System.Text.Json.Serialization;

namespace Serverless.Domain.Replies;

/// <summary>Why a reply is not understood.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ReplyProblem>))]
public enum ReplyProblem
{
    /// <summary>There is no new text.</summary>
    Empty,

    /// <summary>The first line has none of the words.</summary>
    NoVerdict,

    /// <summary>The first line has one of the words, but within a sentence or a question, so that it may mean anything.</summary>
    Unclear,

    /// <summary>The word is denied. What was denied is not taken for its opposite.</summary>
    Negated,

    /// <summary>There are two different words.</summary>
    TwoVerdicts,

    /// <summary>There is a condition or a reservation.</summary>
    Conditional,

    /// <summary>A reason must be given.</summary>
    ReasonMissing,

    /// <summary>The question is not there.</summary>
    QuestionMissing,

    /// <summary>There is no day until which to defer.</summary>
    DateMissing,

    /// <summary>The day can be read in two ways, has passed, or there is more than one.</summary>
    DateUnclear,

    /// <summary>There is more than the confirmation; corrections are made on the page, so that none is lost.</summary>
    MoreThanConfirmed,

    /// <summary>A calendar program sent what is neither consent nor refusal: the entry was removed, kept tentative, or passed on.</summary>
    CalendarUndecided,

    /// <summary>It says that nothing is to change, but not that its writer agrees.</summary>
    AgreementUnclear,

    /// <summary>The Word document that it is about is not there.</summary>
    DocumentMissing,

    /// <summary>There is more than one Word document, and only one can count.</summary>
    SeveralDocuments,

    /// <summary>Somebody is named without a mail address.</summary>
    AddressMissing,
}
