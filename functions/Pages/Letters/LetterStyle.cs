using Microsoft.AspNetCore.Components;
using Serverless.Domain.Languages;

namespace Serverless.Pages.Letters;

/// <summary>How letters look. Sides are written out, since many mail programs do not know "start" and "end".</summary>
internal static class LetterStyle
{
    private static readonly MarkupString LeftToRight = Make("left", "right");
    private static readonly MarkupString RightToLeft = Make("right", "left");

    /// <summary>The style block's content.</summary>
    internal static MarkupString For(Language language) => language.IsRightToLeft() ? RightToLeft : LeftToRight;

    private static MarkupString Make(string start, string end) => new($$"""

        :root { color-scheme: light dark; supported-color-schemes: light dark; }
        body { margin: 0; padding: 0; background: #eef1f4; color: #1d2530; -webkit-text-size-adjust: 100%; }
        body, table, td, th { font-family: "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", "Noto Naskh Arabic", "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; font-size: 16px; line-height: 1.5; text-align: {{start}}; }
        .page { background: #eef1f4; }
        .page > tbody > tr > td { padding: 24px 12px; }
        .sheet { width: 100%; max-width: 600px; margin: 0 auto; background: #ffffff; border: 1px solid #d5dbe2; border-top: 4px solid #0b5c8a; }
        .head { padding: 16px 24px 0; }
        .head p { margin: 0; font-size: 14px; color: #4a5665; }
        .body { padding: 8px 24px 16px; }
        .foot { padding: 12px 24px 20px; border-top: 1px solid #d5dbe2; font-size: 14px; color: #4a5665; }
        p { margin: 14px 0; overflow-wrap: anywhere; }
        h2 { margin: 28px 0 8px; font-size: 17px; line-height: 1.35; color: #0b5c8a; }
        .note p { margin: 4px 0; font-size: 14px; color: #4a5665; }
        .foot p { font-size: 14px; }
        ul { margin: 12px 0; padding: 0; padding-{{start}}: 22px; }
        li { margin: 4px 0; overflow-wrap: anywhere; }
        .facts, .reply { width: 100%; border-collapse: collapse; margin: 12px 0; }
        .facts th, .facts td, .reply th, .reply td { padding: 8px 0; border-top: 1px solid #e3e8ed; vertical-align: top; overflow-wrap: anywhere; }
        .facts tr:last-child th, .facts tr:last-child td, .reply tr:last-child th, .reply tr:last-child td { border-bottom: 1px solid #e3e8ed; }
        .facts th { width: 34%; padding-{{end}}: 16px; font-weight: 400; color: #4a5665; }
        .reply th { width: 34%; padding-{{end}}: 16px; font-weight: 700; }
        blockquote { margin: 14px 0; padding: 2px 14px; border-{{start}}: 4px solid #9fb6c8; background: #f5f7f9; }
        blockquote p { margin: 8px 0; white-space: pre-wrap; }
        .link { margin: 20px 0 4px; }
        .link a { color: #0b5c8a; }
        .main a { display: inline-block; padding: 12px 22px; background: #0b5c8a; color: #ffffff; text-decoration: none; font-weight: 600; border-radius: 4px; }
        .address { margin: 4px 0; font-size: 13px; color: #4a5665; word-break: break-word; text-align: {{start}}; }
        .sign { margin-top: 28px; }
        @media (max-width: 480px) {
          .page > tbody > tr > td { padding: 0; }
          .sheet { border-left: 0; border-right: 0; }
          .head, .body, .foot { padding-left: 16px; padding-right: 16px; }
          .facts th, .facts td, .reply th, .reply td { display: block; width: auto; padding: 0; }
          .facts th, .reply th { padding-top: 8px; }
          .facts td, .reply td { border-top: 0; padding-bottom: 8px; }
          .facts tr:last-child th, .reply tr:last-child th { border-bottom: 0; }
          .facts th { font-size: 14px; }
          .main a { display: block; text-align: center; }
        }
        @media (prefers-color-scheme: dark) {
          body, .page { background: #14181d !important; color: #e8ecf0 !important; }
          .sheet { background: #1d232a !important; border-color: #3a444f !important; border-top-color: #5fb0e0 !important; }
          td, th, p, li { color: #e8ecf0 !important; }
          h2, .link a { color: #7cc1ea !important; }
          .main a { background: #7cc1ea !important; color: #0d1217 !important; }
          .head p, .foot p, .note p, .address, .facts th { color: #b4bfca !important; }
          blockquote { background: #262e37 !important; border-color: #5b7389 !important; }
          .facts th, .facts td, .reply th, .reply td, .foot { border-color: #3a444f !important; }
        }

        """);
}
