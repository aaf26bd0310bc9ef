/** `npm run corpus:reasons`: how many texts of each kind are read rightly, and what is read wrongly. */
import { corpusOf, faultsOf, type Case } from './support/corpus.ts';

for (const name of ['reported', 'documented', 'variants'] as const) {
  const cases = corpusOf(name);
  const faults = cases.map((one) => ({ one, ...faultsOf(one) }));
  const kinds = [...new Set(cases.map(({ kind }) => kind))];
  console.log(`\n${name}: ${cases.length} texts of ${kinds.length} kinds`);
  console.log('kind                    texts  cause  advice');
  for (const kind of kinds) {
    const own = faults.filter(({ one }) => one.kind === kind);
    const right = (what: 'cause' | 'advice'): string =>
      String(own.filter((fault) => fault[what] === undefined).length).padStart(6);
    console.log(
      `${kind.padEnd(22)} ${String(own.length).padStart(6)} ${right('cause')} ${right('advice')}`,
    );
  }
  const share = (what: 'cause' | 'advice'): string => {
    const right = faults.filter((fault) => fault[what] === undefined).length;
    return `${right} of ${cases.length} (${((100 * right) / cases.length).toFixed(1)} %)`;
  };
  console.log(`cause right: ${share('cause')}; advice helps: ${share('advice')}`);
  for (const { one, cause, advice } of faults) {
    if (cause !== undefined || advice !== undefined)
      console.log(wrong(one, cause ?? '', advice ?? ''));
  }
}

function wrong({ kind, text }: Case, cause: string, advice: string): string {
  return `  ${kind}: ${text.slice(0, 160)}\n    ${[cause, advice].filter((part) => part !== '').join('; ')}`;
}
