import { rules } from '../rules/registry.ts';
import type { PlacedFinding } from './findings.ts';

type Json = Readonly<Record<string, unknown>>;

export interface SarifOptions {
  readonly version: string;
  /** The file a finding is put on that has none of its own: code scanning shows nothing without a file. */
  readonly fallbackFile: string;
}

const waiverRules = [
  {
    id: 'waiver-expired',
    title: 'Waivers are in force',
    why: 'A waiver that nobody looks at again is how a known risk is forgotten.',
    level: 'error',
  },
  {
    id: 'waiver-unused',
    title: 'Waivers cover a finding',
    why: 'A waiver that covers nothing hides the next finding of its kind.',
    level: 'note',
  },
] as const;

/**
 * The findings as SARIF 2.1.0 (OASIS), for GitHub code scanning. Skipped rules are notifications of the
 * run, not results: code scanning would raise an alert for each.
 */
export function toSarif(findings: readonly PlacedFinding[], options: SarifOptions): Json {
  const descriptors = ruleDescriptors();
  const indexOf = new Map<string, number>(descriptors.map(({ id }, index) => [id, index]));
  const reference = (rule: string) => ({ id: rule, index: indexOf.get(rule) ?? -1 });
  const failures = findings.filter(({ status }) => status === 'fail');
  const skipped = findings.filter(({ status }) => status === 'skipped');
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'verify-scaling-config',
            semanticVersion: options.version,
            rules: descriptors,
          },
        },
        invocations: [
          {
            executionSuccessful: true,
            toolExecutionNotifications: skipped.map((finding) => ({
              level: 'note',
              message: message(`${finding.resource}: skipped, ${finding.actual ?? 'unknown'}`),
              associatedRule: reference(finding.rule),
            })),
          },
        ],
        results: failures.map((finding) => ({
          ruleId: finding.rule,
          ruleIndex: indexOf.get(finding.rule) ?? -1,
          level: finding.severity,
          message: message(messageOf(finding)),
          locations: [locationOf(finding, options.fallbackFile)],
          partialFingerprints: { ruleAndResource: `${finding.rule}:${finding.resource}` },
        })),
        columnKind: 'utf16CodeUnits',
      },
    ],
  };
}

function ruleDescriptors() {
  const own = rules.map((rule) => ({
    id: rule.id,
    name: pascal(rule.id),
    shortDescription: message(`${rule.title}.`),
    fullDescription: message(rule.why),
    help: message(`${rule.title}. ${rule.why}`),
    defaultConfiguration: { level: rule.severity.production },
    properties: { tags: ['ecs', 'scaling', `principle-${rule.principle}`] },
  }));
  const waivers = waiverRules.map(({ id, title, why, level }) => ({
    id,
    name: pascal(id),
    shortDescription: message(`${title}.`),
    fullDescription: message(why),
    help: message(`${title}. ${why}`),
    defaultConfiguration: { level },
    properties: { tags: ['ecs', 'scaling'] },
  }));
  return [...own, ...waivers];
}

/**
 * Text as a message that shows it as it is. Braces are always doubled, for one alone would begin a placeholder
 * (SARIF 2.1.0, 3.11.5 "Messages with placeholders"). Brackets stay as they are: a backslash before them means
 * something in the text of a link alone (3.11.6 "Messages with embedded links"), and `](`, by which a name from
 * outside could make one, is parted.
 */
function message(text: string): { readonly text: string } {
  return { text: text.replaceAll(/[{}]/g, '$&$&').replaceAll('](', '] (') };
}

/** One sentence on what is wrong, one on why, and the fix. */
export function messageOf(finding: PlacedFinding): string {
  const { resource, actual, expected, why, fix } = finding;
  const what = `${resource}: ${actual ?? 'unknown'}; expected ${expected ?? 'otherwise'}.`;
  return `${what} ${why}${fix === null ? '' : `\nFix: ${fix}`}`;
}

function locationOf({ place, resource }: PlacedFinding, fallbackFile: string): Json {
  return {
    physicalLocation: {
      artifactLocation: { uri: toUri(place?.file ?? fallbackFile) },
      region: { startLine: place?.line ?? 1 },
    },
    logicalLocations: [{ fullyQualifiedName: resource, kind: 'resource' }],
  };
}

/** A relative path as a URI reference; Windows' separators are turned round. */
function toUri(file: string): string {
  return encodeURI(file.replaceAll('\\', '/').replace(/^\.\//, '')).replaceAll('#', '%23');
}

function pascal(id: string): string {
  return id
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');
}
