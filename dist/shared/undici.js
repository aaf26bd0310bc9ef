import { createRequire } from 'node:module';

let loaded;
const undici = () => (loaded ??= createRequire(import.meta.url)('./undici.cjs'));

export function fetch(...given) {
  return undici().fetch(...given);
}

/** Called with `new`, it gives one of undici's own. */
export function ProxyAgent(...given) {
  return new (undici().ProxyAgent)(...given);
}
