/** Text as somebody would write it who wants more than to be read, and the answers of AWS with it in every place. */
import type { Region, SimRequest, SimResponse } from '@ecs-actions/simulator/region';
import { bodyText } from '@ecs-actions/simulator/face/messages';
import type { Random } from '@ecs-actions/simulator/world/random';

/** Whatever of it is carried out, followed or drawn has this word in it. */
export const mark = 'zqpwned';

/** Each for a reader that would take it for more than text. */
const pieces = [
  // the runner
  `\r::error title=${mark}::${mark}`,
  `\n::set-output name=verdict::${mark}`,
  `\n::stop-commands::${mark}`,
  `##[error]${mark}`,
  `#\u200b#[group]${mark}`,
  `%0A::warning::${mark}`,
  `\n${mark}<<${mark}\n`,
  // a terminal
  `\u001b[2J\u001b[31m${mark}\u001b[0m`,
  `\u001b]8;;https://evil.example/${mark}\u0007`,
  `\u0000\u0008\u009b1m`,
  `\u202e${mark}\u2066\u200f`,
  '\u2028\u2029\u0085\u000b',
  '\ud800',
  // an address
  `evil.example/${mark}#`,
  // HTML
  `<script>${mark}()</script>`,
  `<img src=x onerror=${mark}()>`,
  `"><svg onload=${mark}()>`,
  `' onmouseover='${mark}()`,
  `</details></summary></table></code></pre><h1>${mark}</h1>`,
  `<!-- ${mark}`,
  `--> ]]> <![CDATA[`,
  '&lt;b&gt;&#60;i&#62;',
  // Markdown
  `\n\`\`\`\n~~~\n<b>${mark}</b>`,
  `\`\`${mark}\``,
  `| ${mark}row | end |`,
  '\n|---|---|\n',
  `[${mark}](javascript:${mark}())`,
  `![${mark}](https://evil.example/i.png)`,
  `\n\n[${mark}]: https://evil.example\n\n`,
  `https://evil.example/${mark}`,
  `www.evil.example/${mark}`,
  `@${mark} @${mark}/team #1 GH-1`,
  `$${mark}$ $$${mark}$$`,
  `\n# ${mark}\n===\n- ${mark}\n> ${mark}\n    ${mark}`,
  `**${mark}** _${mark}_ ~~${mark}~~ \\`,
  // mermaid
  `"]\n%%{init: {}}%%\nclick ${mark} "javascript:${mark}()"`,
  // a shell
  `$(echo ${mark})\`echo ${mark}\``,
  `'; echo ${mark}; '`,
  `"; echo ${mark}; "`,
  ` && echo ${mark} # `,
  // expressions and placeholders
  `\${{ ${mark} }} {0} {{${mark}}} %s`,
  '  two  spaces  ',
  '\t',
  'A'.repeat(300),
];

/** @param isName true: as a part of names, without what divides an ARN or a path */
export function drawHostileText(random: Random, isName: boolean): string {
  const count = random.integer(1, 6);
  const drawn = Array.from({ length: count }, () => random.pick(pieces)).join(
    random.pick(['', ' ']),
  );
  const text = drawn.includes(mark) ? drawn : `${drawn}${mark}`;
  return isName ? text.toWellFormed().replaceAll(/[/:]/g, '') : text;
}

export interface Taint {
  /** What is put before or behind each value. */
  readonly text: string;
  readonly inFront: boolean;
  /** By the member's name in AWS's API. */
  readonly takes: (member: string) => boolean;
}

/** Members that hold what people and programs write: no program may be misled by any of it. */
const freeText = new Set([
  'Cause',
  'Description',
  'Details',
  'Message',
  'Reason',
  'StateReason',
  'StatusMessage',
  'Value',
  'description',
  'message',
  'reason',
  'rolloutStateReason',
  'statusReason',
  'stoppedReason',
  'value',
]);

/** What people name by themselves, or write into a setting that AWS takes as it is. */
const chosenNames = new Set([
  'AlarmName',
  'DashboardName',
  'HealthCheckPath',
  'HttpCode',
  'LoadBalancerName',
  'PolicyName',
  'ScheduledActionName',
  'TargetGroupName',
  'alarmName',
  'alarmNames',
  'availabilityZone',
  'awslogs-region',
  'capacityProviderName',
  'command',
  'containerName',
  'entryPoint',
  'hookTargetArn',
  'image',
  'key',
  'lifecycleStage',
  'name',
  'platformVersion',
  'stopCode',
]);

export function isChosenName(member: string): boolean {
  return chosenNames.has(member);
}

export function isFreeText(member: string): boolean {
  return freeText.has(member);
}

/**
 * AWS, all of whose texts hold the hostile one where the taint takes their member. Of what is asked it is taken away
 * again, so that AWS knows its own names; so an action goes on with such a name to its end.
 */
export function taintedAnswers(
  source: Pick<Region, 'handle'>,
  taint: Taint,
): Pick<Region, 'handle'> {
  const { text, inFront } = taint;
  const inXml = escapeXml(text);
  const add = (member: string, value: string, extra: string): string => {
    if (value === '' || !taint.takes(member)) return value;
    return inFront ? `${extra}${value}` : `${value}${extra}`;
  };
  return {
    handle: (request, at) => {
      const answer = source.handle(withoutTaint(request, [text, readXml(inXml)]), at);
      const body =
        typeof answer.body === 'string' ? answer.body : Buffer.from(answer.body).toString('utf8');
      return {
        ...answer,
        body: rewrite(
          body,
          (member, value) => add(member, value, text),
          (member, value) => add(member, value, inXml),
        ),
      };
    },
  };
}

type Rewrite = (member: string, value: string) => string;

function rewrite(body: SimResponse['body'] & string, inJson: Rewrite, inXml: Rewrite): string {
  if (/^\s*[{[]/.test(body)) {
    return JSON.stringify(rewriteJson(JSON.parse(body) as unknown, '', inJson));
  }
  return body.replaceAll(/<(\w+)>([^<]+)<\/\1>/g, (_, member: string, value: string) => {
    return `<${member}>${inXml(member, value)}</${member}>`;
  });
}

function rewriteJson(value: unknown, member: string, change: Rewrite): unknown {
  if (typeof value === 'string') return change(member, value);
  if (Array.isArray(value)) return value.map((item) => rewriteJson(item, member, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, rewriteJson(inner, name, change)]),
  );
}

/** XML 1.0 has no controls; its parsers make a line feed of what is not written as a reference. */
function escapeXml(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/(?![\t\n\r\u0085])\p{Cc}/gu, '')
    .replaceAll(/[&<>"'\r]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

function readXml(text: string): string {
  return text.replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)));
}

function withoutTaint(request: SimRequest, texts: readonly string[]): SimRequest {
  const clean: Rewrite = (_, value) =>
    texts.reduce((rest, text) => rest.replaceAll(text, ''), value);
  const body = bodyText(request);
  if (body.startsWith('{')) {
    return {
      ...request,
      body: JSON.stringify(rewriteJson(JSON.parse(body) as unknown, '', clean)),
    };
  }
  if (/^(?:Action|Version)=/.test(body)) {
    const form = [...new URLSearchParams(body)].map(([name, value]): [string, string] => [
      name,
      clean(name, value),
    ]);
    return { ...request, body: new URLSearchParams(form).toString() };
  }
  return request;
}
