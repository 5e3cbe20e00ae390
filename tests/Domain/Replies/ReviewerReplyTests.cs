using Serverless.Domain.Drafts;
using Serverless.Domain.Replies;

namespace Serverless.Tests.Domain.Replies;

/// <summary>How a mission names reviewers in a reply.</summary>
public sealed class ReviewerReplyTests
{
    [Theory]
    [InlineData("Reviewers\nMinistry of Health; Ms. X; Director; x@health.example")]
    [InlineData("Dear colleagues,\n\nReviewers:\nMinistry of Health; Ms. X; Director; x@health.example\n\nKind regards,\nThe Mission")]
    [InlineData("REVIEWERS\n- Ministry of Health | Ms. X | Director | <X@Health.example>")]
    [InlineData("المراجعون\nMinistry of Health؛ Ms. X؛ Director؛ x@health.example")]
    [InlineData("审阅人：\nMinistry of Health；Ms. X；Director；x@health.example")]
    [InlineData("Revisores\nMinistry of Health; Ms. X; Director; x@health.example<mailto:x@health.example>")]
    public void Read_List_NamesItsReviewers(string text) =>
        Assert.Equal([new Reviewer("", "Ministry of Health", "Ms. X", "Director", "x@health.example")], ReviewerReplyReader.Read(ReviewerReplyReader.FindList(text)!)!);

    [Fact]
    public void Read_RowThatAMailProgramHasBroken_IsOne()
    {
        const string List = "Ministerio de Ambiente y Recursos Naturales; Ms. Lucía Paz; Directora de\nCumplimiento Legal; lucia@ambiente.example\nMinisterio de Salud; Mr. Y; Jefe; y@salud.example";

        var read = ReviewerReplyReader.Read(List)!;

        Assert.Equal(["lucia@ambiente.example", "y@salud.example"], read.Select(reviewer => reviewer.Address));
        Assert.Equal("Directora de Cumplimiento Legal", read[0].Title);
    }

    [Fact]
    public void Read_RowWithoutAnAddress_IsNamedWithoutOne()
    {
        var read = ReviewerReplyReader.Read("Ministry of Health; Ms. X; Director of the Department of Surveillance\nCustoms; Mr. Y; Head; y@customs.example")!;

        Assert.Equal([("Ms. X", ""), ("Mr. Y", "y@customs.example")], read.Select(reviewer => (reviewer.Name, reviewer.Address)));
    }

    [Theory]
    [InlineData("The reviewers will be named next week.")]
    [InlineData("Reviewers will follow.")]
    [InlineData("Agreed")]
    [InlineData("We have questions.\nReviewers\nx; y; z; a@b.example")]
    public void FindList_WordThatDoesNotStandAlone_IsNone(string text) => Assert.Null(ReviewerReplyReader.FindList(text));

    [Fact]
    public void Read_LinesOfAnotherForm_AreForSomebodyElse() =>
        Assert.Null(ReviewerReplyReader.Read("Ministry of Health: Ms. X, Director, x@health.example\nCustoms; Mr. Y; Head; y@customs.example"));
}
