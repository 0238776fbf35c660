/** How a page of an export looks: a long letter to read, by day, by night and on paper. It stands in the page itself. */
export const pageStyle = `
:root { color-scheme: light dark; --paper: light-dark(#faf6f0, #191613); --surface: light-dark(#fff, #231f1b); --ink: light-dark(#2a2420, #f1eae1); --soft: light-dark(#655a50, #b9ada0); --line: light-dark(#e6dccf, #3a332c); --ember: light-dark(#ad3f14, #f08a5d); }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1.0625rem/1.5 system-ui, sans-serif; }
main, .top { max-inline-size: 46rem; margin-inline: auto; padding-inline: 1rem; }
a { color: var(--ember); overflow-wrap: anywhere; }
:focus-visible { outline: 2px solid var(--ember); outline-offset: 2px; }
h1 { font-size: 1.75rem; overflow-wrap: anywhere; }
.thread > h2 { margin-block: 3rem 1rem; padding-block-end: .5rem; border-block-end: 2px solid var(--ember); overflow-wrap: anywhere; }
.tools { position: sticky; inset-block-start: 0; z-index: 1; background: var(--surface); border-block-end: 1px solid var(--line); }
.tools form { display: flex; flex-wrap: wrap; align-items: end; gap: .75rem; max-inline-size: 46rem; margin: 0 auto; padding: .5rem 1rem; }
.tools label { display: grid; flex: 1 1 9rem; font-size: .8125rem; font-weight: 600; }
.tools input, .tools button { min-block-size: 2.75rem; padding-inline: .75rem; border: 1px solid var(--soft); border-radius: .5rem; background: var(--paper); color: inherit; font: inherit; }
.tools output { flex: 1 1 100%; font-size: .9375rem; color: var(--soft); }
.tools output:empty { display: none; }
.day { content-visibility: auto; contain-intrinsic-size: auto 24rem; scroll-margin-block-start: 8rem; }
.day > h3 { margin-block: 2rem 1rem; color: var(--soft); font-size: .9375rem; text-align: center; }
article { margin-block: .5rem; padding: .5rem .875rem; border: 1px solid var(--line); border-radius: 1rem; background: var(--surface); scroll-margin-block-start: 9rem; break-inside: avoid; }
article:target { border-color: var(--ember); }
article header { display: flex; justify-content: space-between; gap: 1rem; font-size: .9375rem; }
.by { font-weight: 650; overflow-wrap: anywhere; }
.again { opacity: 0; }
.searching .again { opacity: 1; }
.time { color: var(--soft); font-variant-numeric: tabular-nums; text-decoration: none; }
.words { margin: 0; white-space: pre-wrap; overflow-wrap: anywhere; }
.words + .words { margin-block-start: .5rem; }
.list { margin: 0; padding: 0; list-style: none; overflow-wrap: anywhere; }
pre { margin: .25rem 0; white-space: pre-wrap; overflow-wrap: anywhere; }
.event, .forwarded, .lack, figcaption { color: var(--soft); font-size: .9375rem; overflow-wrap: anywhere; }
.forwarded { margin: 0; font-style: italic; }
.event { text-align: center; }
blockquote { margin: .25rem 0; padding-inline-start: .75rem; border-inline-start: 3px solid var(--line); color: var(--soft); font-size: .9375rem; overflow-wrap: anywhere; }
figure { margin: .5rem 0; }
img, video { display: block; max-inline-size: 100%; inline-size: auto; block-size: auto; max-block-size: 36rem; border-radius: .75rem; }
audio { inline-size: 100%; }
[hidden] { display: none !important; }
@media print { .tools { display: none; } .day { content-visibility: visible; } :root { color-scheme: light; } img, video { max-block-size: 18cm; } .again { opacity: 1; } a { color: inherit; } }
`;
