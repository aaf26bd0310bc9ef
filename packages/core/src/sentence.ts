/**
 * A reason as a sentence of its own: with a capital letter and a full stop. A name that it begins with, of a
 * service say, keeps its spelling.
 */
export function sentence(reason: string, name?: string): string {
  const isName = name !== undefined && (reason === name || reason.startsWith(`${name} `));
  const whole = isName ? reason : `${reason.charAt(0).toUpperCase()}${reason.slice(1)}`;
  return whole.endsWith('.') ? whole : `${whole}.`;
}
