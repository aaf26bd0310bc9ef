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
      // The first item may be too large by itself: a part of it is better than nothing.
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

/** A member cut to less than this says nothing any more; it is left out. */
const leastMemberBytes = 48;

/**
 * Shares the room fairly: small members stay whole, and the large ones are cut to an equal share of what
 * is left. Where there are too many for that, the last ones go.
 */
function cutObject(
  object: { readonly [key: string]: Json },
  maxBytes: number,
): { readonly [key: string]: Json } {
  const note = { truncated: true } as const;
  const members = Object.entries(object)
    .filter(([key]) => key !== 'truncated')
    .map(([key, value]) => {
      const keyBytes = bytes(JSON.stringify(key)) + 2;
      return { key, value, keyBytes, bytes: keyBytes + bytes(JSON.stringify(value)) };
    });
  const allRoom = maxBytes - bytes(JSON.stringify(note));
  const shareOf = (count: number): number => {
    const sizes = members.slice(0, count).map((member) => member.bytes);
    return fairShare(sizes, allRoom);
  };
  let count = members.length;
  while (count > 0 && shareOf(count) < leastMemberBytes) count = Math.floor(count / 2);
  const share = shareOf(count);
  const kept = members.slice(0, count).flatMap(({ key, value, keyBytes, bytes: size }) => {
    if (size <= share) return [[key, value] as const];
    const smaller = cutMember(value, share - keyBytes);
    return smaller === undefined ? [] : [[key, smaller] as const];
  });
  return Object.fromEntries([...kept, ['truncated', true] as const]);
}

/** The size to which the large ones must shrink so that all fit into the room; Infinity if they do. */
function fairShare(sizes: readonly number[], room: number): number {
  const ascending = sizes.toSorted((a, b) => a - b);
  let left = room;
  for (const [index, size] of ascending.entries()) {
    const share = Math.floor(left / (ascending.length - index));
    if (size > share) return share;
    left -= size;
  }
  return Number.POSITIVE_INFINITY;
}

/** Undefined where nothing of the member would be left. */
function cutMember(member: Json, maxBytes: number): Json | undefined {
  if (maxBytes < leastMemberBytes / 2) return undefined;
  if (typeof member === 'string') return cutString(member, maxBytes);
  if (typeof member === 'object' && member !== null) {
    const text = fitJson(member, maxBytes);
    // The note about what was cut needs room itself.
    return bytes(text) <= maxBytes ? (JSON.parse(text) as Json) : undefined;
  }
  return undefined;
}

/** Text whose JSON form fits: quotes, backslashes and control characters take more room there. */
function cutString(text: string, maxBytes: number): string {
  let room = maxBytes - 2;
  for (;;) {
    const cut = fitText(text, room);
    const excess = bytes(JSON.stringify(cut)) - maxBytes;
    if (excess <= 0 || room <= 0) return cut;
    room -= Math.max(1, Math.ceil(excess / 6));
  }
}

function cutText(text: string, maxBytes: number): string {
  const buffer = Buffer.from(text, 'utf8').subarray(0, Math.max(0, maxBytes));
  // A character cut in half decodes to the replacement character; it goes.
  return buffer.toString('utf8').replace(/\ufffd+$/, '');
}

function bytes(text: string): number {
  return Buffer.byteLength(text, 'utf8');
}
