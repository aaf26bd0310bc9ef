/** A workflow file, read and checked by GitHub's own parser. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  convertWorkflowTemplate,
  isBasicExpression,
  isScalar,
  isSequence,
  NoOperationTraceWriter,
  parseWorkflow,
} from '@actions/workflow-parser';
import { FeatureFlags } from '@actions/expressions/features';
import {
  TemplateContext,
  TemplateValidationErrors,
} from '@actions/workflow-parser/templates/template-context';
import { getWorkflowSchema } from '@actions/workflow-parser/workflows/workflow-schema';
import { ensureStatusFunction } from '@actions/workflow-parser/model/converter/if-condition';
import type { TemplateToken } from '@actions/workflow-parser/templates/tokens/template-token';
import { ReadableError } from '@ecs-actions/core/readable-error';
import { members } from './expression.ts';

export interface WorkflowFile {
  /** In the repository: `.github/workflows/ecs-deploy.yml`. */
  readonly path: string;
  readonly env: TemplateToken | undefined;
  readonly permissions: TemplateToken | undefined;
  /** What `on.workflow_call` declares; undefined where the workflow cannot be called. */
  readonly call: CallDefinition | undefined;
  readonly jobs: ReadonlyMap<string, JobDefinition>;
}

export interface CallDefinition {
  readonly inputs: ReadonlyMap<string, InputDefinition>;
  readonly secrets: ReadonlyMap<string, { readonly required: boolean }>;
  /** The `value` of each. */
  readonly outputs: ReadonlyMap<string, TemplateToken>;
}

export interface InputDefinition {
  readonly type: 'string' | 'number' | 'boolean';
  readonly required: boolean;
  readonly default: TemplateToken | undefined;
}

export interface JobDefinition {
  readonly id: string;
  readonly needs: readonly string[];
  /** The condition, with `success()` added where it asks for no status itself. */
  readonly if: string;
  readonly env: TemplateToken | undefined;
  readonly permissions: TemplateToken | undefined;
  readonly outputs: TemplateToken | undefined;
  readonly concurrency: TemplateToken | undefined;
  readonly environment: TemplateToken | undefined;
  readonly runsOn: TemplateToken | undefined;
  readonly timeoutMinutes: TemplateToken | undefined;
  /** `matrix`, `fail-fast`. */
  readonly strategy: TemplateToken | undefined;
  /** A reusable workflow, instead of steps. */
  readonly uses: string | undefined;
  readonly with: TemplateToken | undefined;
  readonly secrets: TemplateToken | undefined;
  readonly steps: readonly StepDefinition[];
}

export interface StepDefinition {
  /** As GitHub shows it where no name is given: `Run …`. */
  readonly name: TemplateToken | string;
  /** Only where one is given: a step without is not in the context `steps`. */
  readonly id: string | undefined;
  readonly if: string;
  readonly env: TemplateToken | undefined;
  readonly run: TemplateToken | undefined;
  readonly shell: string | undefined;
  readonly workingDirectory: TemplateToken | undefined;
  readonly uses: string | undefined;
  readonly with: TemplateToken | undefined;
  readonly timeoutMinutes: TemplateToken | undefined;
  readonly continueOnError: TemplateToken | undefined;
  /** Started without waiting for its end. */
  readonly isBackground: boolean;
  /** Instead of something to run: waits for steps in the background, or cancels them. */
  readonly control: StepControl | undefined;
}

/** `wait`, `wait-all` and `cancel`; such a step runs whatever came before it. */
export interface StepControl {
  readonly kind: 'wait' | 'wait-all' | 'cancel';
  /** Ids of steps; with `wait-all` none. */
  readonly ids: readonly string[];
}

/** Reads a workflow of a repository. All that GitHub would refuse is one ReadableError. */
export async function readWorkflow(repository: string, path: string): Promise<WorkflowFile> {
  let content: string;
  try {
    content = readFileSync(join(repository, path), 'utf8');
  } catch (error) {
    throw new ReadableError('No such workflow', `There is no ${path}.`, { cause: error });
  }
  return parseWorkflowFile(content, path);
}

export async function parseWorkflowFile(content: string, path: string): Promise<WorkflowFile> {
  const reading = new TemplateContext(
    new TemplateValidationErrors(),
    getWorkflowSchema(),
    new NoOperationTraceWriter(),
  );
  // On github.com since June 2026; the parser still calls it an experiment.
  reading.state['featureFlags'] = new FeatureFlags({ allowBackgroundSteps: true });
  const { context, value } = parseWorkflow({ name: path, content }, reading);
  // What only the conversion checks: needs that do not exist, ids given twice.
  if (value !== undefined) await convertWorkflowTemplate(context, value);
  const errors = context.errors.getErrors();
  if (value === undefined || errors.length > 0) {
    throw new ReadableError('Invalid workflow', errors.map((one) => one.message).join('; '));
  }
  const root = members(value);
  const on = root.get('on');
  const call = members(on).get('workflow_call');
  return {
    path,
    env: root.get('env'),
    permissions: root.get('permissions'),
    call: call === undefined ? undefined : readCall(call),
    jobs: new Map([...members(root.get('jobs'))].map(([id, job]) => [id, readJob(id, job, path)])),
  };
}

function readCall(call: TemplateToken): CallDefinition {
  const parts = members(call);
  const each = <Definition>(
    name: string,
    read: (parts: ReadonlyMap<string, TemplateToken>) => Definition,
  ): ReadonlyMap<string, Definition> =>
    new Map([...members(parts.get(name))].map(([key, one]) => [key, read(members(one))]));
  return {
    inputs: each('inputs', (input) => ({
      type: textOf(input.get('type')) as InputDefinition['type'],
      required: textOf(input.get('required')) === 'true',
      default: input.get('default'),
    })),
    secrets: each('secrets', (secret) => ({
      required: textOf(secret.get('required')) === 'true',
    })),
    outputs: new Map(
      [...members(parts.get('outputs'))].flatMap(([key, output]) => {
        const value = members(output).get('value');
        return value === undefined ? [] : [[key, value] as const];
      }),
    ),
  };
}

function readJob(id: string, token: TemplateToken, path: string): JobDefinition {
  const job = members(token);
  refuse(job, ['container', 'services', 'defaults'], `${path}, job ${id}`);
  const steps = job.get('steps');
  return {
    id,
    needs: listOf(job.get('needs')).map((one) => textOf(one) ?? ''),
    if: conditionOf(job.get('if')),
    env: job.get('env'),
    permissions: job.get('permissions'),
    outputs: job.get('outputs'),
    concurrency: job.get('concurrency'),
    environment: job.get('environment'),
    runsOn: job.get('runs-on'),
    timeoutMinutes: job.get('timeout-minutes'),
    strategy: job.get('strategy'),
    uses: textOf(job.get('uses')),
    with: job.get('with'),
    secrets: job.get('secrets'),
    steps: listOf(steps).map((step) => readStep(members(step), `${path}, job ${id}`)),
  };
}

function readStep(step: ReadonlyMap<string, TemplateToken>, where: string): StepDefinition {
  refuse(step, ['parallel'], `${where}, a step`);
  const control = controlOf(step);
  const uses = textOf(step.get('uses'));
  const run = step.get('run');
  return {
    name: step.get('name') ?? control?.kind ?? `Run ${uses ?? textOf(run)?.split('\n')[0] ?? ''}`,
    id: textOf(step.get('id')),
    if: control === undefined ? conditionOf(step.get('if')) : 'always()',
    env: step.get('env'),
    run,
    shell: textOf(step.get('shell')),
    workingDirectory: step.get('working-directory'),
    uses,
    with: step.get('with'),
    timeoutMinutes: step.get('timeout-minutes'),
    continueOnError: step.get('continue-on-error'),
    isBackground: textOf(step.get('background')) === 'true',
    control,
  };
}

function controlOf(step: ReadonlyMap<string, TemplateToken>): StepControl | undefined {
  const kind = (['wait', 'wait-all', 'cancel'] as const).find((name) => step.has(name));
  if (kind === undefined) return undefined;
  const ids = kind === 'wait-all' ? [] : listOf(step.get(kind)).map((one) => textOf(one) ?? '');
  return { kind, ids };
}

/** What this runner does not know it does not pass over in silence. */
function refuse(
  parts: ReadonlyMap<string, TemplateToken>,
  names: readonly string[],
  where: string,
): void {
  const found = names.find((name) => parts.has(name));
  if (found === undefined) return;
  throw new ReadableError(
    'Not known to this runner',
    `${where} uses "${found}", which the workflow runner of this repository does not know.`,
  );
}

function conditionOf(token: TemplateToken | undefined): string {
  const condition = textOf(token)?.trim() ?? '';
  return condition === '' ? 'success()' : ensureStatusFunction(condition, token?.definitionInfo);
}

/** The text of a literal, or the expression of an expression. */
function textOf(token: TemplateToken | undefined): string | undefined {
  if (token === undefined || !isScalar(token)) return undefined;
  return isBasicExpression(token) ? token.expression : token.toString();
}

function listOf(token: TemplateToken | undefined): TemplateToken[] {
  if (token === undefined) return [];
  if (!isSequence(token)) return [token];
  return Array.from({ length: token.count }, (_, index) => token.get(index));
}
