/**
 * The next step that the last words of a program ask for, where a runtime, a database or the kernel says them and
 * not the program itself: they are the same in every service. Texts: Node's system errors
 * (https://nodejs.org/api/errors.html#common-system-errors), PostgreSQL's
 * (https://www.postgresql.org/docs/current/errcodes-appendix.html) and MySQL's
 * (https://dev.mysql.com/doc/mysql-errors/8.4/en/server-error-reference.html).
 */
import { readPart } from './message.ts';

interface Row {
  readonly when: RegExp;
  /** @param what the first group that matched: an address, a host, a table. */
  readonly advice: (what: string | undefined) => string;
}

const at = (what: string | undefined): string => (what === undefined ? '' : ` ${what}`);

const rows: readonly Row[] = [
  {
    when: /(?:connect ECONNREFUSED|dial tcp) (\[?[\w.:-]+\]?:\d+)(?:: connect: connection refused)?$|connection refused\b/i,
    advice: (what) =>
      `Nothing listens at${what === undefined ? ' the address that the log names' : at(what)}: check the address and port that the container is given, and that what should answer there runs.`,
  },
  {
    when: /(?:connect ETIMEDOUT|dial tcp) (\[?[\w.:-]+\]?:\d+)(?:: i\/o timeout)?$|connection timed out\b/i,
    advice: (what) =>
      `No answer from${what === undefined ? ' the address that the log names' : at(what)}: check that its security group lets the tasks in, and the route from their subnets.`,
  },
  {
    when: /getaddrinfo (?:ENOTFOUND|EAI_AGAIN) ([\w.-]+)|lookup ([\w.-]+)(?: on \S+)?: no such host|name or service not known|could not translate host name "?([\w.-]+)/i,
    advice: (what) =>
      `The name${at(what)} is not known where the task runs: check its spelling in the settings, and the DNS of the VPC.`,
  },
  {
    when: /(?:relation|column) "([^"]+)"(?: of relation "[^"]+")? does not exist|no such (?:table|column): ?(\S+)|Table '([^']+)' doesn't exist|Unknown column '([^']+)'/i,
    advice: (what) =>
      `The database has no${at(what)}: run the migration of this revision before it, or check which database it is given.`,
  },
  {
    when: /password authentication failed for user "?([\w.-]+)|Access denied for user '?([\w.@%'-]+)/i,
    advice: (what) =>
      `The database refuses the user${at(what?.replaceAll("'", ''))}: check the secret that the container gets its password from.`,
  },
  {
    when: /(?:Cannot find (?:module|package)|No module named) ['"]([^'"]+)['"]/i,
    advice: (what) =>
      `The image lacks${at(what)}: build it with its dependencies and push it anew.`,
  },
  {
    when: /EADDRINUSE\b.*:(\d+)$|address already in use(?:.*:(\d+)$)?/i,
    advice: (what) =>
      `The port${at(what)} is taken already: two programs of the task use the same one, or two tasks share a host's network.`,
  },
  {
    when: /\b([A-Z][A-Z\d]*_[A-Z\d_]+)\b.{0,40}\b(?:is (?:not set|required|missing|undefined)|must be set|not defined)|(?:[Mm]issing|[Rr]equired) (?:required )?(?:environment variable|env(?:ironment)? var\w*):? ["'`]?([A-Z][A-Z\d_]+)|[Ee]nvironment variable ["'`]?([A-Z][A-Z\d_]+)["'`]? (?:is )?(?:not set|missing|required)/,
    advice: (what) =>
      `The container lacks the setting${at(what)}: add it to environment or secrets of the task definition.`,
  },
];

/** What to do about a line of a container's log; undefined where it is the program's own words. */
export function adviceOnLine(line: string): string | undefined {
  for (const { when, advice } of rows) {
    const found = when.exec(readPart(line).trim());
    if (found !== null)
      return advice(found.slice(1).find((group) => group !== undefined && group !== ''));
  }
  return undefined;
}
