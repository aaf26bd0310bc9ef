import { toolNames } from '../fixes/tool.ts';
import { serviceKinds } from '../kind.ts';
import { severities } from '../rule.ts';
import { ruleIds } from '../rules/ids.ts';
import { rules } from '../rules/registry.ts';
import { thresholdDefinitions, type ThresholdDefinition } from '../thresholds.ts';
import { runtimes } from '../workers.ts';
import { present } from '../../present.ts';

type Schema = Readonly<Record<string, unknown>>;

/** Where the schema can be had, for the modeline `# yaml-language-server: $schema=…`. */
export const schemaId = 'ecs-scaling.schema.json';

/**
 * The JSON Schema of `.github/ecs-scaling.yml`, made from the rules and thresholds themselves, so that
 * what the editor completes is what the action knows. Shipped beside the action.
 */
export function configSchema(): Schema {
  const overrides = {
    thresholds: { $ref: '#/definitions/thresholds' },
    rules: { $ref: '#/definitions/rules' },
    workers: { $ref: '#/definitions/workers' },
  };
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: schemaId,
    title: 'Configuration of verify-scaling-config',
    description: 'Thresholds, severities, worker budgets and waivers for the scaling rules.',
    ...object({
      ...overrides,
      tool: {
        description:
          'What fixes are printed for. Unset: the tool of the file that is checked, or of what is checked out.',
        enum: [...Object.keys(toolNames), 'all'],
      },
      profiles: {
        description: 'Changes to a built-in profile, or profiles of your own.',
        type: 'object',
        additionalProperties: object({
          extends: {
            description: 'The built-in profile it starts from; itself where it bears its name.',
            enum: ['production', 'staging'],
          },
          ...overrides,
        }),
      },
      services: {
        description: 'Changes for single services, by service name.',
        type: 'object',
        additionalProperties: object({
          kind: {
            description:
              'What the service is there for, where that is not seen: it decides which rules speak of it, and how loudly.',
            enum: serviceKinds,
          },
          ...overrides,
        }),
      },
      waivers: {
        description: 'Findings you have decided to live with, for a while and for a reason.',
        type: 'array',
        items: { $ref: '#/definitions/waiver' },
      },
    }),
    definitions: {
      thresholds: object(
        Object.fromEntries(thresholdDefinitions.map((item) => [item.name, thresholdSchema(item)])),
      ),
      rules: object(
        Object.fromEntries(
          ruleIds.map((id) => [
            id,
            {
              description: rules.find((rule) => rule.id === id)?.title ?? id,
              enum: [...severities, 'off'],
            },
          ]),
        ),
      ),
      workers: workersSchema(),
      waiver: waiverSchema(),
    },
  };
}

function object(properties: Readonly<Record<string, unknown>>, required?: readonly string[]) {
  return {
    type: 'object',
    additionalProperties: false,
    properties,
    ...(required && { required }),
  };
}

function thresholdSchema(definition: ThresholdDefinition): Schema {
  const { description, type, minimum, maximum, production, staging } = definition;
  const values = [
    `production: ${String(production ?? 'unset')}`,
    `staging: ${String(staging ?? 'unset')}`,
  ].join(', ');
  return {
    description: `${description} (${values})`,
    ...(type === 'path' ? { type: 'string', pattern: '^/' } : { type }),
    ...present({ minimum, maximum }),
  };
}

function workersSchema(): Schema {
  const count = (description: string, minimum = 0, maximum = 100_000) => ({
    description,
    type: 'integer',
    minimum,
    maximum,
  });
  return {
    description: 'What runs inside the container. The example is php-fpm on 2 vCPU and 4 GB.',
    examples: [
      {
        runtime: 'php-fpm',
        processes: 20,
        'memory-per-process-mb': 50,
        'start-servers': 5,
        'min-spare-servers': 3,
        'max-spare-servers': 10,
        'max-requests': 500,
        'request-timeout-seconds': 60,
      },
    ],
    ...object(
      {
        runtime: { description: 'What manages the processes.', enum: runtimes },
        container: {
          description:
            'The container they run in; the only essential one if left out. Its own memory limit counts where it has one.',
          type: 'string',
          minLength: 1,
        },
        processes: count('pm.max_children, cluster processes, or --workers.', 1),
        'memory-per-process-mb': {
          description: 'Resident memory of one busy worker, in MiB.',
          type: 'number',
          exclusiveMinimum: 0,
          maximum: 1_000_000,
        },
        'max-requests': count('Requests after which a worker is replaced; 0 is never.', 0, 1e9),
        'request-timeout-seconds': count('Seconds after which a request is ended; 0 is never.'),
        'start-servers': count('php-fpm: pm.start_servers.'),
        'min-spare-servers': count('php-fpm: pm.min_spare_servers.'),
        'max-spare-servers': count('php-fpm: pm.max_spare_servers.'),
      },
      ['processes'],
    ),
  };
}

function waiverSchema(): Schema {
  return object(
    {
      rule: { description: 'The rule it is about.', enum: ruleIds },
      resource: {
        description: 'The resource or service, as the finding names it; * stands for anything.',
        type: 'string',
        minLength: 1,
      },
      reason: { description: 'Why you live with it.', type: 'string', minLength: 1 },
      expires: {
        description: 'The last day it holds (UTC). Afterwards it is an error.',
        type: 'string',
        pattern: String.raw`^\d{4}-\d{2}-\d{2}$`,
      },
    },
    ['rule', 'reason', 'expires'],
  );
}
