// The one stylesheet of the development page; light and dark by the reader's setting.
export const STYLE = `
:root {
  color-scheme: light dark;
  --paper: light-dark(#f5f5f2, #15171a); --card: light-dark(#ffffff, #1d2024); --sunk: light-dark(#f0f0ec, #17191d);
  --ink: light-dark(#1d2126, #e4e6e9); --quiet: light-dark(#5a616b, #a2a9b4); --line: light-dark(#dddcd6, #33373e);
  --field: light-dark(#868d97, #727984); --link: light-dark(#1a55a8, #8fbcf7); --press: #1f5fbf; --pressed: #184c99;
  --send: light-dark(#e0f1e4, #17361f); --send-ink: light-dark(#17592c, #9ee0b0);
  --draft: light-dark(#e1ebfa, #182c4b); --draft-ink: light-dark(#184a91, #a9cbfb);
  --escalate: light-dark(#fbecd0, #43300d); --escalate-ink: light-dark(#734700, #f5cf8b);
  --ignore: light-dark(#e8e8e5, #2d3137); --ignore-ink: light-dark(#4b525b, #c3c8d0);
  --wrong: light-dark(#fde8e5, #471d19); --wrong-ink: light-dark(#8a1c12, #ffd2cb);
  font: 15px/1.55 system-ui, -apple-system, "Segoe UI", sans-serif;
}
* { box-sizing: border-box; }
body { margin: 0; color: var(--ink); background: var(--paper); overflow-wrap: anywhere; }
a { color: var(--link); text-underline-offset: 2px; }
.skip { position: absolute; left: -999rem; }
.skip:focus { left: 1rem; top: .5rem; z-index: 9; padding: .5rem 1rem; background: var(--card); }
:focus-visible { outline: 3px solid light-dark(#5b9cf0, #7fb0f5); outline-offset: 2px; border-radius: 4px; }
h1, h2, h3 { margin: 0; line-height: 1.3; font-weight: 650; }
h1 { font-size: 1.4rem; } h2 { font-size: 1.1rem; } h3 { font-size: .92rem; margin: 1.1rem 0 .4rem; }
h3:first-child { margin-top: 0; } div + dl, p + dl, * + .halves { margin-top: .8rem; }
p { margin: 0 0 .6rem; }
ul { margin: 0; padding: 0; list-style: none; }
code, pre, .code { font: 12.5px/1.5 ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; }
pre { margin: 0; padding: .75rem .9rem; max-height: 28rem; overflow: auto; white-space: pre-wrap; background: var(--sunk); border: 1px solid var(--line); border-radius: 8px; }
.quiet { color: var(--quiet); } .small { font-size: .87rem; } .number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
.top { display: flex; flex-wrap: wrap; align-items: center; gap: .4rem 1.75rem; padding: .7rem 1.75rem; background: var(--card); border-bottom: 1px solid var(--line); }
.brand { font-weight: 700; } .tag { margin-left: .35rem; padding: .1rem .45rem; font-size: .75rem; font-weight: 600; color: var(--escalate-ink); background: var(--escalate); border-radius: 99px; }
.top nav { display: flex; gap: .25rem; } .top nav a { padding: .3rem .7rem; color: inherit; text-decoration: none; border-radius: 6px; }
.top nav a:hover { background: var(--sunk); } .top nav a[aria-current] { font-weight: 650; background: var(--sunk); box-shadow: inset 0 -2px var(--press); }
.desk { margin-left: auto; font-size: .87rem; }
main { max-width: 84rem; margin: 0 auto; padding: 1.75rem; }
.lead { max-width: 46rem; margin: .3rem 0 1.4rem; color: var(--quiet); }
.card { padding: 1.25rem 1.4rem; background: var(--card); border: 1px solid var(--line); border-radius: 12px; }
.card + .card { margin-top: 1.25rem; }
.split { display: grid; grid-template-columns: minmax(0, 1fr) minmax(17rem, 22rem); gap: 1.25rem; align-items: start; }
.halves { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 1rem 1.25rem; align-items: start; }
.fault { margin-bottom: 1.1rem; padding: .7rem 1rem; color: var(--wrong-ink); background: var(--wrong); border-radius: 8px; } .fault p:last-child { margin: 0; } .fault p { white-space: pre-wrap; }
.note { margin: 0 0 1rem; padding: .7rem 1rem; background: var(--draft); color: var(--draft-ink); border-radius: 8px; }
label, legend { display: block; margin-bottom: .25rem; font-size: .87rem; font-weight: 600; }
.field { margin-bottom: 1rem; } .hint { margin: .25rem 0 0; font-size: .82rem; font-weight: 400; color: var(--quiet); }
input[type=text], input[type=email], input[type=search], select, textarea { width: 100%; padding: .5rem .65rem; font: inherit; color: inherit; background: light-dark(#fff, #14161a); border: 1px solid var(--field); border-radius: 8px; }
textarea { resize: vertical; } textarea.code { font: 12.5px/1.5 ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; }
input[type=file] { font: inherit; max-width: 100%; }
fieldset { margin: 0 0 1rem; padding: 0; border: 0; min-width: 0; }
.choices { display: flex; flex-wrap: wrap; gap: .4rem 1.25rem; } .choices label { display: flex; gap: .4rem; align-items: baseline; margin: 0; font-weight: 400; font-size: .92rem; }
.row { display: flex; flex-wrap: wrap; gap: .6rem; align-items: center; } .row.end { align-items: end; } .row > .field { flex: 1; margin: 0; min-width: 11rem; } .row form { margin: 0; }
button, .button { display: inline-block; padding: .5rem 1rem; font: inherit; font-weight: 600; color: var(--ink); background: var(--card); border: 1px solid var(--field); border-radius: 8px; cursor: pointer; text-decoration: none; }
button:hover, .button:hover { background: var(--sunk); }
button.primary { color: #fff; background: var(--press); border-color: var(--press); } button.primary:hover { background: var(--pressed); }
button.plain { width: 100%; padding: .4rem .6rem; font-weight: 400; text-align: left; background: none; border: 0; border-radius: 6px; } button.plain:hover { background: var(--sunk); }
details > summary { cursor: pointer; font-weight: 600; font-size: .92rem; } details > summary:hover { color: var(--link); }
details > :not(summary):first-of-type { margin-top: .6rem; } details.field > summary { margin-bottom: .25rem; }
label + .list, .list { max-height: 26rem; overflow: auto; margin: .6rem -.6rem 0; } .list .quiet { display: block; font-size: .82rem; }
table { width: 100%; border-collapse: collapse; font-size: .9rem; } .scroll { overflow: auto; max-height: 30rem; }
th { padding: .35rem .6rem .35rem 0; font-size: .8rem; font-weight: 600; color: var(--quiet); text-align: left; border-bottom: 1px solid var(--line); white-space: nowrap; }
td { padding: .38rem .6rem .38rem 0; vertical-align: top; border-bottom: 1px solid var(--line); } tr:last-child td { border-bottom: 0; } th.number { text-align: right; } td.tight { white-space: nowrap; } .facts td:nth-child(2) { width: 38%; }
dl { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: .3rem 1.1rem; margin: 0; font-size: .92rem; } dt { color: var(--quiet); } dd { margin: 0; }
.pill { display: inline-block; padding: .12rem .6rem; font-size: .85rem; font-weight: 650; border-radius: 99px; white-space: nowrap; }
.pill.send, .pill.pass { color: var(--send-ink); background: var(--send); } .pill.draft { color: var(--draft-ink); background: var(--draft); } .pill.escalate { color: var(--escalate-ink); background: var(--escalate); }
.pill.ignore { color: var(--ignore-ink); background: var(--ignore); } .pill.wrong { color: var(--wrong-ink); background: var(--wrong); }
.head { display: flex; flex-wrap: wrap; gap: .5rem .9rem; align-items: center; margin-bottom: .35rem; } .head .pill { font-size: 1rem; padding: .2rem .85rem; }
.rules { margin: 1rem 0; } .rules li { display: grid; grid-template-columns: minmax(9rem, max-content) minmax(0, 1fr); gap: .2rem 1rem; padding: .35rem 0; border-top: 1px solid var(--line); }
.walk { display: grid; grid-template-columns: 12.5rem minmax(0, 1fr); gap: 1.5rem; align-items: start; margin-top: 1.25rem; }
.rail { position: sticky; top: 1rem; } .rail a { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: 0 .5rem; padding: .4rem .7rem; color: inherit; text-decoration: none; border-radius: 8px; }
.rail a:hover { background: var(--card); } .rail .number { font-size: .82rem; } .rail .bar { grid-column: 1 / -1; height: 3px; margin-top: .2rem; background: var(--line); border-radius: 2px; overflow: hidden; } .rail .bar i { display: block; height: 100%; min-width: 1px; background: var(--press); } .rail .off { opacity: .55; padding: .4rem .7rem; }
.stage { scroll-margin-top: 1rem; } .stage > header { display: flex; flex-wrap: wrap; gap: .1rem .8rem; align-items: baseline; margin-bottom: .9rem; padding-bottom: .6rem; border-bottom: 1px solid var(--line); }
.stage > header .what { flex: 1; min-width: 12rem; } .stage details { margin-top: .9rem; }
.inputs { display: flex; flex-wrap: wrap; gap: .3rem .5rem; margin-bottom: 1rem; font-size: .85rem; align-items: baseline; } .inputs a { padding: .05rem .5rem; text-decoration: none; background: var(--sunk); border: 1px solid var(--line); border-radius: 99px; } .inputs a:hover { border-color: var(--link); }
.guess { display: grid; grid-template-columns: 12rem minmax(4rem, 1fr) 3.5rem; gap: .8rem; align-items: center; padding: .12rem 0; font-size: .9rem; } .guess .bar { height: 8px; background: var(--sunk); border-radius: 4px; overflow: hidden; } .guess .bar i { display: block; height: 100%; background: var(--press); } .guess.faint { color: var(--quiet); } .guess.faint .bar i { background: var(--field); }
iframe { display: block; width: 100%; height: 27rem; background: #fff; color-scheme: light; border: 1px solid var(--line); border-radius: 8px; resize: vertical; }
.reply { max-height: none; font: 13.5px/1.55 system-ui, sans-serif; height: 27rem; resize: vertical; }
mark { padding: 0 .15em; color: var(--wrong-ink); background: var(--wrong); border-radius: 3px; } mark.gap { color: var(--escalate-ink); background: var(--escalate); } ins { color: var(--send-ink); background: var(--send); text-decoration: none; } del { color: var(--wrong-ink); background: var(--wrong); }
.call { margin-top: .9rem; padding: .9rem 0; border-top: 1px solid var(--line); } .beside { table-layout: fixed; } .beside th:first-child { width: 8.5rem; } .beside th { white-space: normal; } .differs td:first-child { box-shadow: inset 3px 0 var(--press); padding-left: .7rem; }
@media (max-width: 62rem) {
  .split { grid-template-columns: minmax(0, 1fr); } .walk { grid-template-columns: minmax(0, 1fr); gap: .75rem; }
  .rail { position: static; } .rail ol, .rail ul { display: grid; grid-template-columns: repeat(4, minmax(0, 1fr)); gap: .2rem; }
  main { padding: 1.25rem; } .top { padding: .7rem 1.25rem; }
}
@media (max-width: 40rem) { .halves, .rules li { grid-template-columns: minmax(0, 1fr); } .rail ul { grid-template-columns: repeat(2, minmax(0, 1fr)); } .guess { grid-template-columns: 9rem 1fr 3rem; } }
`;
