using Serverless.Domain.Commands;
using Serverless.Domain.Languages;
using Serverless.Domain.Replies;
using Serverless.Domain.Reporting;

namespace Serverless.Tests.Domain.Replies;

public sealed class NoteReplyTests
{
    private static readonly DateOnly Today = new(2017, 12, 4);

    [Theory]
    [InlineData("Clear", null)]
    [InlineData("Cleared.\n\nWell written.", "Well written.")]
    [InlineData("Clear the note, please: well written", "please: well written")]
    [InlineData("Visto bueno a la nota.", null)]
    [InlineData("Je valide la note.", null)]
    [InlineData("Согласовано", null)]
    [InlineData("أعتمد المذكرة", null)]
    [InlineData("核准", null)]
    public void Read_Clearance_IsOneInAnyLanguage(string text, string? remark) =>
        Assert.Equal(new ClearNote(NoteVerdict.Clear, Text: remark), ReplyReader.Read(text, ExpectedReply.NoteClearance, Today).Command);

    [Theory]
    [InlineData("Send back: the venue is missing", "the venue is missing")]
    [InlineData("Devolver: falta el lugar", "falta el lugar")]
    [InlineData("Je la renvoie : il manque le lieu", "il manque le lieu")]
    [InlineData("Вернуть на доработку: нет места", "нет места")]
    [InlineData("退回：缺少地点", "缺少地点")]
    public void Read_SendingBack_CarriesTheReason(string text, string reason) =>
        Assert.Equal(new ClearNote(NoteVerdict.SendBack, Text: reason), ReplyReader.Read(text, ExpectedReply.NoteClearance, Today).Command);

    [Theory]
    [InlineData("Send back", ReplyProblem.ReasonMissing)]
    [InlineData("Clear, if the venue is added", ReplyProblem.Conditional)]
    [InlineData("Clear, but please add the venue", ReplyProblem.Conditional)]
    [InlineData("Not clear", ReplyProblem.Negated)]
    [InlineData("I shall look at it tomorrow.", ReplyProblem.NoVerdict)]
    public void Read_UnclearClearance_IsAskedAgain(string text, ReplyProblem problem) =>
        Assert.Equal(problem, ReplyReader.Read(text, ExpectedReply.NoteClearance, Today).Problem);

    [Theory]
    [InlineData("Ready")]
    [InlineData("As it stands.")]
    [InlineData("Tal cual")]
    [InlineData("Telle quelle.")]
    [InlineData("Готово")]
    [InlineData("كما هي")]
    [InlineData("就绪")]
    [InlineData("I am working on it.", false)]
    [InlineData("", false)]
    public void Read_LeadWithoutDocument_MustSayThatTheNoteIsRight(string text, bool isReady = true)
    {
        var read = NoteReplyReader.Read(text, hasDocument: false, Today);

        Assert.Equal(isReady ? new SubmitNote() : null, read.Command);
        Assert.Equal(isReady, read.Problem is null);
    }

    [Fact]
    public void Read_LeadWithDocument_IsTheNoteWhateverTheWords() =>
        Assert.Equal(new SubmitNote(Remark: "I added the venue."), NoteReplyReader.Read("I added the venue.", hasDocument: true, Today).Command);

    [Fact]
    public void Read_RecommendedWords_AreUnderstoodWithTheirReason()
    {
        foreach (var language in LanguageTags.All)
        {
            Assert.IsType<SubmitNote>(ReplyReader.Read(ReplyWords.For(language, ReplyMeaning.NoteReady)[0], ExpectedReply.NoteEdit, Today).Command);
            Assert.IsType<ClearNote>(ReplyReader.Read($"{ReplyWords.For(language, ReplyMeaning.NoteBack)[0]}: 1540", ExpectedReply.NoteClearance, Today).Command);
        }
    }
}
