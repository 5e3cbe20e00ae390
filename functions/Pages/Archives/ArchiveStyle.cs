using Microsoft.AspNetCore.Components;

namespace Serverless.Pages.Archives;

/// <summary>How an archive's page looks, on a screen and on paper. Nothing is fetched.</summary>
internal static class ArchiveStyle
{
    internal static readonly MarkupString Sheet = new("""

        :root { color-scheme: light; --ink: #17212b; --soft: #4a5665; --line: #c9d3dc; --tint: #f3f6f8; --link: #0b5c8a; --bar: #0b3d5c; --bad: #a4201a; --good: #1d6b36; }
        * { box-sizing: border-box; }
        body { margin: 0; color: var(--ink); background: #fff; font: 16px/1.5 "Noto Sans", "Segoe UI", "Noto Naskh Arabic", "Noto Sans CJK SC", system-ui, sans-serif; overflow-wrap: anywhere; }
        header, main, footer { max-width: 72rem; margin-inline: auto; padding: 0 1.25rem; }
        .bar { background: var(--bar); color: #fff; }
        .bar header { padding-block: 1rem; }
        .bar p { margin: 0; }
        h1 { margin: .25rem 0; font-size: 1.75rem; line-height: 1.25; }
        h2 { margin: 2.5rem 0 .75rem; padding-block-end: .25rem; border-block-end: 2px solid var(--bar); font-size: 1.3rem; }
        h3 { margin: 1.5rem 0 .5rem; font-size: 1.05rem; }
        a { color: var(--link); }
        a:focus-visible, [tabindex]:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
        nav ul { columns: 3 12rem; margin: 1rem 0; padding-inline-start: 1.1rem; }
        dl { display: grid; grid-template-columns: minmax(9rem, 14rem) 1fr; gap: .35rem 1.25rem; margin: 1rem 0; }
        dt { color: var(--soft); }
        dd { margin: 0; }
        .wide { overflow-x: auto; }
        table { width: 100%; border-collapse: collapse; font-size: .9rem; }
        caption { padding-block: .25rem .5rem; color: var(--soft); text-align: start; }
        .wide + .wide { margin-block-start: 1.25rem; }
        th, td { overflow-wrap: break-word; padding: .4rem .6rem; border-block-end: 1px solid var(--line); text-align: start; vertical-align: top; }
        thead th { background: var(--tint); border-block-end: 2px solid var(--line); }
        tbody th { font-weight: 600; }
        .number { text-align: end; white-space: nowrap; }
        .time { white-space: nowrap; }
        .hash { font-family: "Noto Sans Mono", Consolas, monospace; font-size: .8rem; overflow-wrap: anywhere; }
        abbr { white-space: nowrap; text-decoration: none; }
        .said { white-space: pre-wrap; }
        td[dir], td bdi, .said { overflow-wrap: anywhere; }
        .small { color: var(--soft); font-size: .85rem; }
        .bad { color: var(--bad); font-weight: 600; }
        .good { color: var(--good); }
        blockquote { margin: .5rem 0; padding: .25rem .9rem; border-inline-start: 4px solid var(--line); background: var(--tint); }
        ul.plain { margin: 0; padding-inline-start: 1.1rem; }
        footer { margin-block: 3rem 2rem; padding-block-start: 1rem; border-block-start: 1px solid var(--line); color: var(--soft); font-size: .9rem; }
        @media (max-width: 40rem) { dl { grid-template-columns: 1fr; gap: 0; } dd { margin-block-end: .5rem; } }
        @media print {
          @page { margin: 1.5cm; }
          body { font-size: 10pt; }
          .bar { background: none; color: inherit; border-block-end: 2px solid; }
          nav { display: none; }
          .wide { overflow: visible; }
          th, td { overflow-wrap: anywhere; }
          table { font-size: 8pt; }
          thead { display: table-header-group; }
          tr { break-inside: avoid; }
          h2, h3 { break-after: avoid; }
          a { color: inherit; text-decoration: none; }
        }

        """);
}
