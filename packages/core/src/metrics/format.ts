/** Numbers for people. */

/** `12.3 %`, `184 ms`, `2.41 s`, `6,012`. */
export function formatValue(value: number, unit: '%' | 'ms' | 'count'): string {
  if (unit === '%') return `${value < 10 ? trim(value.toFixed(2)) : trim(value.toFixed(1))} %`;
  if (unit === 'count') return formatCount(value);
  return value < 10_000
    ? `${trim(value.toFixed(value < 10 ? 1 : 0))} ms`
    : `${trim((value / 1000).toFixed(1))} s`;
}

/** `6,012`; fractions with one decimal. */
export function formatCount(count: number): string {
  const [whole = '', fraction] = trim(count.toFixed(1)).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

function trim(text: string): string {
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text;
}
