import { customProperties, lineColours } from './palette.ts';

/** A pattern for each colour, so that lines differ in print and to eyes that see few colours. */
const dashes = ['none', '7 3', '2 3', '10 3 2 3', '4 2', '12 4', '1 4', '8 3 2 3 2 3', '5 2'];

const looks = lineColours
  .map(
    (_, index) =>
      `.look-${index} { --look: var(--line-${index}); stroke: var(--look); stroke-dasharray: ${dashes[index] ?? 'none'}; }`,
  )
  .join('\n');

/** The page's one style sheet: constant, so that the page's policy can name it by its hash. */
export const styleSheet = `
:root { color-scheme: light dark; ${customProperties('light')} }
@media screen and (prefers-color-scheme: dark) { :root { ${customProperties('dark')} } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--page); color: var(--text); font: 15px/1.5 system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif; overflow-wrap: anywhere; }
main { max-width: 76rem; margin: 0 auto; padding: 1.5rem 1rem 3rem; }
h1 { font-size: 1.5rem; line-height: 1.25; margin: 0; }
h2 { font-size: 1rem; line-height: 1.4; margin: 0 0 .25rem; }
p { margin: .25rem 0; }
a { color: var(--link); }
small, .more, .subtitle { color: var(--quiet); font-size: .8125rem; }
.subtitle { font-size: .9375rem; }
section { margin-top: 2rem; }
.patterns { position: absolute; }
.hatch { fill: var(--rollout); }

.verdict { display: flex; gap: .75rem; align-items: flex-start; margin-top: 1rem; padding: .75rem 1rem; border: 1px solid; border-left-width: 6px; border-radius: 6px; }
.verdict p { margin: 0; padding-top: .125rem; color: var(--text); }
.verdict svg { flex: none; }
.verdict path { fill: none; stroke: currentColor; stroke-width: 2.25; stroke-linecap: round; stroke-linejoin: round; }
.verdict strong { margin-right: .25rem; text-transform: uppercase; letter-spacing: .03em; }
.good { --tone: var(--good); } .bad { --tone: var(--bad); } .unsure { --tone: var(--unsure); }
.verdict, .sign, .verdict strong { color: var(--tone); }
.verdict.good { background: var(--good-panel); } .verdict.bad { background: var(--bad-panel); } .verdict.unsure { background: var(--unsure-panel); }

.facts { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 9.25rem), 1fr)); gap: 1px; margin: 1.25rem 0 0; border: 1px solid var(--rule); border-radius: 6px; overflow: hidden; background: var(--page); }
.facts div { padding: .5rem .75rem; box-shadow: 0 0 0 1px var(--rule); }
.facts dt { color: var(--quiet); font-size: .8125rem; }
.facts dd { margin: 0; font-variant-numeric: tabular-nums; }

.charts { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 32rem), 1fr)); gap: 1.25rem; }
.charts.stacked { grid-template-columns: minmax(0, 1fr); }
.chart { container-type: inline-size; min-width: 0; margin: 0; padding: .75rem 1rem; border: 1px solid var(--rule); border-radius: 6px; break-inside: avoid; }
.legend { display: flex; flex-wrap: wrap; gap: .125rem .875rem; margin: 0 0 .5rem; padding: 0; list-style: none; font-size: .8125rem; }
.legend em, .empty { color: var(--quiet); }
.swatch { width: 24px; height: 12px; margin-right: .375rem; vertical-align: -1px; overflow: hidden; }
.empty { padding: 2.5rem 0; text-align: center; border: 1px dashed var(--rule); border-radius: 4px; }
.picture { position: relative; margin-left: 3.25rem; }
.plot { display: block; width: 100%; overflow: visible; }
.paths { overflow: visible; }
.plot text { font-size: 11px; fill: var(--quiet); font-variant-numeric: tabular-nums; }
.plot .value-tick { text-anchor: end; }
.plot .time-tick, .plot .band-label, .plot .event-number { text-anchor: middle; }
.plot .threshold-label { text-anchor: end; fill: var(--bad); }
.plot .threshold-label, .plot .band-label { paint-order: stroke; stroke: var(--page); stroke-width: 3px; stroke-linejoin: round; }
.rule { stroke: var(--rule); stroke-width: 1; }
.tick { stroke: var(--quiet); }
.line { fill: none; stroke-width: 1.75; stroke-linecap: round; stroke-linejoin: round; vector-effect: non-scaling-stroke; }
.plot .dot { fill: var(--look); stroke: none; }
.strong { stroke-width: 2.75; }
.median { stroke: var(--quiet); stroke-width: 1.25; }
.envelope { fill: var(--envelope); fill-opacity: .3; stroke: none; }
.line.bad-line { stroke: var(--bad); stroke-width: 3.5; stroke-dasharray: none; }
.chart.breached { border-color: var(--bad); border-width: 2px; }
.breach { margin-left: .5rem; padding: 0 .375rem; border-radius: 4px; color: var(--bad); background: var(--bad-panel); font-size: .8125rem; }
tr.bad { background: var(--bad-panel); } tr.bad td:nth-child(-n + 2) { color: var(--bad); font-weight: 600; }
tr.unsure { background: var(--unsure-panel); }
tr.quiet td { color: var(--quiet); }
.threshold { fill: none; stroke: var(--bad); stroke-width: 1.5; stroke-dasharray: 5 4; }
.baseline { fill: var(--baseline); fill-opacity: .6; } .baseline-edge { fill: var(--envelope); }
.rollout { fill: url(#hatch); fill-opacity: .7; } .rollout-edge { fill: var(--quiet); }
.observed { fill: var(--observed); fill-opacity: .6; } .observed-edge { fill: var(--unsure); }
.event { stroke: var(--text); stroke-width: 1; stroke-dasharray: 1 3; }
.event-sign { fill: var(--text); }
.plot .event-number { fill: var(--page); font-size: 10px; font-weight: 600; }
.scatter circle, .scatter path { vector-effect: non-scaling-stroke; }
.scatter .tried { fill: var(--envelope); }
.scatter .compared { fill: var(--line-0); stroke: var(--page); }
.scatter .chosen { fill: var(--good); stroke: var(--page); }
.plot .point-label { fill: var(--text); paint-order: stroke; stroke: var(--page); stroke-width: 3px; stroke-linejoin: round; }
.plot .point-label.left { text-anchor: end; }
.plot .tick-mark { stroke-width: 1.5; stroke-dasharray: none; }
.windows { margin-bottom: .75rem; }
.events { margin: .5rem 0; padding-left: 1.5rem; font-size: .8125rem; }
time { color: var(--quiet); font-variant-numeric: tabular-nums; }
${looks}
@container (max-width: 27rem) { .wide { display: none; } }

.readout { position: absolute; top: 18px; left: 0; width: 100%; height: 180px; display: flex; }
.readout > div { flex: 1 1 0; min-width: 0; }
.readout > div:hover { box-shadow: inset 1px 0 var(--text); }
.readout ul { display: none; position: absolute; top: 0; right: 0; z-index: 1; margin: 0; padding: .375rem .5rem; list-style: none; pointer-events: none; max-width: min(100%, 20rem); background: var(--panel); border: 1px solid var(--rule); border-radius: 4px; box-shadow: 0 2px 8px rgb(0 0 0 / 25%); font-size: .75rem; line-height: 1.45; }
.readout .late ul { left: 0; right: auto; }
.readout > div:hover ul { display: block; }
.readout li { display: flex; gap: .375rem; align-items: center; }
.readout li:first-child { color: var(--quiet); }
.readout i { flex: none; width: 8px; height: 8px; border-radius: 50%; background: var(--look, var(--envelope)); }
.readout b { margin-left: auto; padding-left: .5rem; font-weight: 600; font-variant-numeric: tabular-nums; white-space: nowrap; }

details { margin-top: .25rem; font-size: .8125rem; }
summary { color: var(--link); cursor: pointer; width: fit-content; }
.scroll { overflow: auto; max-height: 26rem; }
table { border-collapse: collapse; width: max-content; font-size: .8125rem; font-variant-numeric: tabular-nums; overflow-wrap: normal; }
th, td { padding: .25rem .75rem .25rem 0; text-align: left; vertical-align: top; border-bottom: 1px solid var(--rule); }
th { color: var(--quiet); font-weight: 600; position: sticky; top: 0; background: var(--page); }
.right { text-align: right; }
td { max-width: min(28rem, 60vw); overflow-wrap: anywhere; }

.waterfall { margin: .5rem 0; padding: 0; list-style: none; }
.waterfall li { display: grid; grid-template-columns: minmax(8rem, 14rem) 1fr 11rem; gap: 0 .75rem; align-items: center; padding: .1875rem 0; font-size: .875rem; }
.waterfall svg { width: 100%; overflow: visible; }
.track { fill: var(--rule); }
.bar { fill: var(--tone, var(--line-0)); stroke: var(--tone, var(--line-0)); stroke-width: 1; }
.length { font-variant-numeric: tabular-nums; }
.sign { font-weight: 700; }
@media (max-width: 40rem) {
  main { padding: 1rem .75rem 2rem; }
  .chart { padding: .625rem .75rem; }
  .waterfall li { grid-template-columns: 1fr auto; padding: .375rem 0; }
  .waterfall svg { grid-row: 2; grid-column: 1 / -1; }
}
/* Cells below each other, each with its column's name: a wide table's end would not be found on a phone. */
@media screen and (max-width: 40rem) {
  .cards table, .cards tbody, .cards tr { display: block; width: auto; }
  .cards thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .cards tr { padding: .5rem 0; border-bottom: 1px solid var(--rule); }
  .cards td { display: grid; grid-template-columns: 7rem 1fr; gap: .5rem; max-width: none; padding: .0625rem 0; border: 0; text-align: left; }
  .cards td:empty { display: none; }
  .cards td:first-child { font-weight: 600; }
  .cards td::before { content: attr(data-column); color: var(--quiet); font-weight: 400; }
  .scroll.cards { max-height: none; }
}
.notes p { color: var(--quiet); font-size: .875rem; max-width: 50rem; }
@page { margin: 14mm; }
@media print {
  main { max-width: none; padding: 0; }
  body { font-size: 10pt; }
  .readout, details { display: none; }
  .scroll { max-height: none; overflow: visible; }
  * { print-color-adjust: exact; }
}
`;
