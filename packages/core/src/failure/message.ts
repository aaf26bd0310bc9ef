/**
 * The message in a text of ECS's: without the service it is about, ARNs, addresses and names.
 *
 * People name services `secretsmanager-sync` and target groups `efs-web`, so a name must never decide
 * what a text means. Names have no spaces: every pattern of the table holds a space, or a word that
 * stands by itself.
 */

/** `(service web) …`, `service (web) …` and `service web …`: the live API and AWS's pages differ. */
const servicePrefix =
  /^\s*(?:\(service [^()]+\)|service \( ?[^()]+\)|service \S+(?= (?:\(|is |was |has |had |failed |operations |task set |deployment |could |registered |deregistered |stopped |timed out ))|Service (?!deployment\b)[^\s:]+:)\s*/i;

const names: readonly (readonly [RegExp, string])[] = [
  [/\barn:aws[\w-]*:[\w-]*:[^\s'"`()[\],;]*[^\s'"`()[\],;.:]/g, 'ARN'],
  [/\bhttps?:\/\/[^\s'"`)]+/g, 'URL'],
  [
    /\b(?:[\w-]+\.)+(?:com|io|cn|net|org|dev|eu|comm+)(?:\.cn)?(?::\d+)?(?:\/[\w.@:/-]*[\w@/-])?/g,
    'HOST',
  ],
  [
    /(\()(service|target-group|elb|cluster|task set|taskSet|container-instance|instance|task) [^()\s]+(?=\))/g,
    '$1$2 NAME',
  ],
  [
    /\b(target-group|capacity provider|container-instance|repository) (?!ARN|\(|(?:does|is|was|has|not)\b)['"`]?[\w./:@-]*[\w/]['"`]?/g,
    '$1 NAME',
  ],
  [/(?<=(?:^|[\s"'`(=:]))\/[\w@%+=.,-]+(?:\/[\w@%+=.,-]*)*/g, 'PATH'],
  [/\b(?:i|subnet|sg|eni|vpc|fs|fsap|vol)-[0-9a-f]+\b/g, 'ID'],
];

/**
 * What is read of a text from outside. AWS's own are shorter; some patterns take as long as the square of a text or
 * worse, and a line of a log may have 256 KiB.
 */
const longestRead = 4096;

/** The beginning of a text, which is all of it but for the longest. */
export function readPart(text: string): string {
  return text.slice(0, longestRead);
}

/** A text of ECS's without its `service NAME` prefix, for readers who know which service it is about. */
export function withoutServicePrefix(text: string): string {
  return text.replace(servicePrefix, '');
}

/** One line with plain quotes: ECS's texts have line breaks, typographic quotes and several layers of escapes. */
export function plainText(text: string): string {
  return readPart(text)
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/[\u201c\u201d]/g, '"')
    .replace(/\\+(?=["'\\])/g, '')
    .replace(/\\+[ntr]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** What a text says, its names masked: what patterns are matched against. */
export function messageOf(text: string): string {
  return names.reduce(
    (message, [name, mask]) => message.replace(name, mask),
    withoutServicePrefix(plainText(text)),
  );
}
