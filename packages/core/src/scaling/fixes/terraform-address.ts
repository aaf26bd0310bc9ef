/** An address as it is written inside its module: without the calls before it. */
export function inModule(address: string): string {
  return address.replace(/^(?:module\.[^.[]+(?:\[[^\]]*\])?\.)+/, '');
}
