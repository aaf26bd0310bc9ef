/** An address as it is written inside its module: without the calls before it. */
export function inModule(address: string): string {
  return address.replace(/^(?:module\.[^.[]+(?:\[[^\]]*\])?\.)+/, '');
}

/** Whether a module call on the way has a key: what is written inside is there for every key. */
export function isRepeated(address: string): boolean {
  return address.includes('[');
}
