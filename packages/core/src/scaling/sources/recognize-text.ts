/** What a file is that is no plan, told by its beginning, and what serves instead. */
import { ReadableError } from '../../readable-error.ts';
import { endOfJson } from './json-in-text.ts';

const howTerraform = (file: string) =>
  `save a plan with "terraform plan -out plan.out" and print it with: terraform show -json plan.out > ${jsonNameOf(file)}`;
const howPulumi = 'print one with: pulumi preview --json --show-sames > preview.json';

function jsonNameOf(file: string): string {
  return /\.json$/i.test(file) && !/\s/.test(file) ? file : 'plan.json';
}

/** Files that are not text, by their first bytes. @throws ReadableError for each of them. */
export function refuseBinary(bytes: Uint8Array, text: string, file: string): void {
  if (text.startsWith('PK')) {
    const out = file.replace(/(\.(out|tfplan|plan|bin|json|zip))?$/, '.json');
    throw new ReadableError(
      'Binary plan',
      `${file} is Terraform's binary plan; print it with: terraform show -json ${file} > ${out === file ? 'plan.json' : out}`,
    );
  }
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) {
    throw new ReadableError('Compressed file', `${file} is compressed with gzip; unpack it first.`);
  }
  if (text.slice(0, 2000).includes('\0')) {
    throw new ReadableError(
      'Binary file',
      `${file} is a binary file, no plan, template or preview.`,
    );
  }
}

/** Marks of texts that people take for a plan, the most exact ones first. */
const kinds: readonly {
  readonly is: (text: string) => boolean;
  readonly title: string;
  readonly says: (file: string) => string;
}[] = [
  {
    is: (text) => text.startsWith('version https://git-lfs.github.com/spec/'),
    title: 'Pointer instead of a file',
    says: () =>
      'is a pointer of Git LFS, not the file itself; check it out with "lfs: true" of actions/checkout',
  },
  {
    is: (text) => /^\s*<(!doctype|html|\?xml|Error>)/i.test(text),
    title: 'Web page instead of a plan',
    says: (file) =>
      `is a web page or XML, so what was to download it got another answer; for Terraform: ${howTerraform(file)}`,
  },
  {
    is: (text) => /^[^\S\n]*\{"@level"/m.test(text),
    title: 'Machine log instead of a plan',
    says: (file) => `is the log that "terraform plan -json" streams; ${howTerraform(file)}`,
  },
  {
    is: (text) =>
      /^[^\S\n]*\{"sequence":\s*\d+/m.test(text) ||
      /^[^\S\n]*\{"(resourcePreEvent|preludeEvent|summaryEvent|diagnosticEvent|stdoutEvent)"/m.test(
        text,
      ),
    title: 'Event stream instead of a preview',
    says: () =>
      `is Pulumi's stream of engine events (--event-log, or PULUMI_ENABLE_STREAMING_JSON_PREVIEW), not a preview; ${howPulumi}`,
  },
  {
    is: (text) =>
      /^[^\S\n]*(Terraform|OpenTofu) (used the selected providers|will perform the following actions)/m.test(
        text,
      ) ||
      /^[^\S\n]*(Terraform|OpenTofu) (planned the following actions|detected the following changes)/m.test(
        text,
      ) ||
      /^[^\S\n]*Plan: \d+ to (add|import)/m.test(text) ||
      /^(Initializing (the backend|provider plugins)|Running plan in )/m.test(text) ||
      /^[^\S\n]*(No changes\. |Refreshing state\.\.\.|An execution plan has been generated)/m.test(
        text,
      ) ||
      /^[^\S\n]*# \S+ (will|must) be (created|destroyed|updated in-place|replaced)/m.test(text),
    title: 'Text instead of a plan',
    says: (file) => `is the text that "terraform plan" prints for people; ${howTerraform(file)}`,
  },
  {
    is: (text) => /^[^\S\n]*(Previewing update|Updating) \(.*\):?/m.test(text),
    title: 'Text instead of a preview',
    says: () => `is the text that "pulumi preview" prints for people; ${howPulumi}`,
  },
  {
    is: (text) =>
      /^[^\S\n]*(resource|module|variable|provider|data)\s+"[^"]+"(\s+"[^"]+")?\s*\{/m.test(text) ||
      /^[^\S\n]*(terraform|locals)\s*\{/m.test(text),
    title: 'Source instead of a plan',
    says: (file) => `is Terraform source, not a plan of it; ${howTerraform(file)}`,
  },
  {
    is: (text) => /^Successfully synthesized to /m.test(text),
    title: 'Text instead of a template',
    says: () =>
      'is what "cdk synth" prints of several stacks; give the templates that it wrote, cdk.out/*.template.json, or the folder cdk.out',
  },
  {
    is: (text) => /^(export default|import .{1,200} from ['"]|\/\/\/ <reference)/m.test(text),
    title: 'Source instead of a plan',
    says: () =>
      'is the source of a program, not what it makes; give what the tool prints: cdk.out/*.template.json, "pulumi preview --json --show-sames" or "sst diff --json"',
  },
  {
    is: (text) =>
      /^diff --git |^--- a\/|^Stack \S+( \(.*\))?\n(.*\n){0,20}?(Resources|Parameters|Conditions|Outputs)\n\[[+~-]\]/m.test(
        text,
      ),
    title: 'Difference instead of a template',
    says: () =>
      'is a difference, not a template; give the template itself, for CDK cdk.out/<stack>.template.json',
  },
  {
    is: (text) => /^\s*(╷\s*│\s*)?(Error|error|ERROR|fatal)(:|\[)/.test(text),
    title: 'Error instead of a plan',
    says: (file) =>
      `holds the error of the tool that was to write it, see the step that ran it; for Terraform: ${howTerraform(file)}`,
  },
];

/** @throws ReadableError that says what the text is and the command for the right one. */
export function refuseByText(text: string, file: string): void {
  const withoutColours = stripColours(text.slice(0, 200_000));
  const kind = kinds.find(({ is }) => is(withoutColours));
  if (kind) throw new ReadableError(kind.title, `${file} ${kind.says(file)}`);
  refuseSeveral(text, file);
}

function stripColours(text: string): string {
  // eslint-disable-next-line no-control-regex
  return text.replaceAll(/\u001b\[[0-9;]*m/g, '');
}

/** Two plans that were written into one file, one after the other. */
function refuseSeveral(text: string, file: string): void {
  const start = text.search(/[{[]/);
  if (start < 0 || text.slice(0, start).trim() !== '') return;
  const end = endOfJson(text, start);
  if (end === undefined || !/^\s*,?\s*[{[]\s*["{]/.test(text.slice(end, end + 200))) return;
  throw new ReadableError(
    'Several documents in one file',
    `${file} holds several JSON documents one after the other; write each into a file of its own, and name them all: plan takes a list and patterns, such as "plans/*.json".`,
  );
}
