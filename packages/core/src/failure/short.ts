/** AWS's long texts in one line, without the parts that do not help. */
import { plainText, withoutServicePrefix } from './message.ts';

/** Said around every failure of its kind; none of it tells one from another. */
const wrapping: readonly RegExp[] = [
  /unable to pull secrets or registry auth: (?=\S)/gi,
  /execution resource retrieval failed: /gi,
  /(?:service call|pull image manifest|inspect image|ref pull|create stream) has been retried \d+ times?(?:\(s\)|\b)?: /gi,
  /failed to create (?:new container runtime task|shim(?: task)?|task for container): /gi,
  /failed to fetch secret \S+ from secrets manager: /gi,
  /Error response from daemon: /g,
  /operation error [\w ]+: \w+, (?:https response error )?/g,
  /httpReadSeeker: failed open: /g,
  /failed to validate logger args: /gi,
  /(?:OCI runtime create failed: )?(?:runc create failed: )?unable to start container process: /g,
  /unexpected status code (?=https?:)/g,
  /(?:https response error )?StatusCode: \d+, RequestID: [\w-]*,? ?/g,
  // Docker names the image twice.
  /(?<=(\S{12,}): )\1: /g,
  /,? ?status code: \d+/gi,
  /,? ?request ?id: ?[\w-]+/gi,
  / because no \S+-based policy allows the \S+ action/g,
  /\.? ?For more information, see [^.]*\.?/g,
  /\.? ?(?:Please )?check your task network configuration\.?/gi,
];

/** What stands before `… is not authorized to perform: …`. */
const refusal = /^.*?\bUser: (?=(?:role )?\S+ is not authorized to perform: )/;

const defaultLength = 160;

/** At most `atMost` characters on one line, without ARNs; an ellipsis says that there is more. */
export function shortText(text: string, atMost = defaultLength): string {
  const bare = wrapping.reduce(
    (line, phrase) => line.replace(phrase, ''),
    withoutServicePrefix(plainText(text)),
  );
  const whole = withoutArns(bare)
    .replace(/(sha256:[0-9a-f]{8})[0-9a-f]{56}/g, '$1…')
    .replace(/\s+/g, ' ')
    .trim();
  // Who may not do what is the end of a long sentence.
  const line = whole.length <= atMost ? whole : whole.replace(refusal, '');
  if (line.length <= atMost) return line;
  const cut = line.slice(0, atMost - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), atMost / 2)).replace(/[\s,;:(]+$/, '')} …`;
}

/** Each ARN as the name that people know the thing by. */
export function withoutArns(text: string): string {
  return text.replace(/\barn:aws[\w-]*:[^\s'"`()[\],;]*[^\s'"`()[\],;.:]/g, (arn) => {
    const resource = arn.split(':').slice(5).join(':');
    const [, role] = /^assumed-role\/([^/]+)/.exec(resource) ?? [];
    if (role !== undefined) return `role ${role}`;
    const [, group] = /^targetgroup\/([^/]+)/.exec(resource) ?? [];
    if (group !== undefined) return group;
    const [, secret] = /^secret:(.+?)(?:-\w{6})?$/.exec(resource) ?? [];
    if (secret !== undefined) return `secret ${secret}`;
    return resource.replace(/^[\w-]+[:/](?=\S)/, '') || arn;
  });
}
