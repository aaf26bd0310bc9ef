import type { Json } from './json.ts';

/**
 * The value as JSON text of at most `maxBytes`. What does not fit is cut from its end, the longest parts
 * first, and carries `"truncated": true`: an object as a member of its own, an array as a last element
 * `{"truncated": true, "omitted": n}`. Order lists by weight, the worst first, before they come here.
 */
export function fitJson(value: Json, maxBytes: number): string {
  const whole = JSON.stringify(value);
  if (bytes(whole) <= maxBytes) return whole;
  if (Array.isArray(value)) return fitArray(value as readonly Json[], maxBytes);
  if (typeof value === 'object' && value !== null) {
    return JSON.stringify(cutObject(value as { readonly [key: string]: Json }, maxBytes));
  }
  return JSON.stringify({ truncated: true });
}

/** Plain text of at most `maxBytes`, ending in a note where it was cut. */
export function fitText(text: string, maxBytes: number): string {
  if (bytes(text) <= maxBytes) return text;
  const note = '… (truncated)';
  return `${cutText(text, maxBytes - bytes(note))}${note}`;
}

function fitArray(items: readonly Json[], maxBytes: number): string {
  const texts: string[] = [];
  // Room for brackets and the note about what was left out.
  let left = maxBytes - bytes(`[{"truncated":true,"omitted":${items.length}}]`);
  for (const item of items) {
    const text = JSON.stringify(item);
    if (bytes(text) + 1 > left) {
      // Half of what is left for one giant is better than none of it, if it is the first.
      const smaller = texts.length === 0 ? fitJson(item, left - 1) : undefined;
      if (smaller !== undefined && bytes(smaller) + 1 <= left) texts.push(smaller);
      break;
    }
    left -= bytes(text) + 1;
    texts.push(text);
  }
  const omitted = items.length - texts.length;
  return `[${[...texts, JSON.stringify({ truncated: true, omitted })].join(',')}]`;
}

function cutObject(
  object: { readonly [key: string]: Json },
  maxBytes: number,
): { readonly [key: string]: Json } {
  const cut: Record<string, Json> = { ...object, truncated: true };
  // Each turn cuts the largest member to half of its size, or drops it; so this ends.
  for (;;) {
    const excess = bytes(JSON.stringify(cut)) - maxBytes;
    if (excess <= 0) return cut;
    const largest = Object.entries(cut)
      .filter(([key]) => key !== 'truncated')
      .map(([key, member]) => ({ key, member, size: bytes(JSON.stringify(member)) }))
      .toSorted((a, b) => b.size - a.size)[0];
    if (largest === undefined) return { truncated: true };
    const target = Math.max(largest.size - excess, Math.floor(largest.size / 2));
    const smaller = largest.size > 64 ? cutMember(largest.member, target) : undefined;
    if (smaller === undefined || bytes(JSON.stringify(smaller)) >= largest.size) {
      delete cut[largest.key];
    } else {
      cut[largest.key] = smaller;
    }
  }
}

function cutMember(member: Json, maxBytes: number): Json | undefined {
  if (typeof member === 'string') return fitText(member, maxBytes - 2);
  if (typeof member === 'object' && member !== null) {
    return JSON.parse(fitJson(member, maxBytes)) as Json;
  }
  return undefined;
}

function cutText(text: string, maxBytes: number): string {
  const buffer = Buffer.from(text, 'utf8').subarray(0, Math.max(0, maxBytes));
  // A character cut in half decodes to the replacement character; it goes.
  return buffer.toString('utf8').replace(/\ufffd+$/, '');
}

function bytes(text: string): number {
  return Buffer.byteLength(text, 'utf8');
}
