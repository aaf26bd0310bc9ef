import { inputVariable } from '../inputs.ts';
import type { AnnotationProperties, Runner } from '../runner.ts';
import type { Environment } from '../environment.ts';
import type { SummaryBlock } from '../summary.ts';

/** A command as it was given: `{ name: 'error', properties: { title: 'Rolled back' }, message: '…' }`. */
export interface SaidCommand {
  readonly name: string;
  readonly properties: Readonly<Record<string, string | number>>;
  readonly message: string;
}

/** What was said: a line, or a command. */
export type Said = string | SaidCommand;

export interface MemoryRunnerOptions {
  /** Inputs (`INPUT_…`) and state (`STATE_…`) are read from here. */
  readonly env?: Environment;
  /** Default true. */
  readonly isPresent?: boolean;
  /** What the summary holds before the action writes. */
  readonly summary?: string;
}

/** A runner that keeps what it is told. */
export interface MemoryRunner extends Runner {
  /** Lines and commands in their order. */
  readonly said: readonly Said[];
  readonly commands: () => readonly SaidCommand[];
  /** All that was said, a line each; commands as `::error title=t,file=f,line=1::message`. */
  readonly text: () => string;
  readonly outputs: ReadonlyMap<string, string>;
  readonly state: ReadonlyMap<string, string>;
  readonly summaryText: () => string;
}

/** The environment of a step with these inputs, as the runner makes it. */
export function inputsAsEnvironment(
  inputs: Readonly<Record<string, string>>,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(inputs).map(([name, value]) => [inputVariable(name), value]),
  );
}

/** A summary with all its blocks whole, for a reader who has no limit. */
export function wholeSummary(blocks: readonly SummaryBlock[] = []): string {
  return blocks.map((block) => (typeof block === 'string' ? block : block.full)).join('\n\n');
}

export function createMemoryRunner(options: MemoryRunnerOptions = {}): MemoryRunner {
  const { env = {}, isPresent = true } = options;
  const said: Said[] = [];
  const outputs = new Map<string, string>();
  const state = new Map<string, string>();
  let summary = options.summary ?? '';

  const getInput = (name: string): string => env[inputVariable(name)] ?? '';
  const command =
    (name: string) =>
    (message = '', properties: Partial<AnnotationProperties> = {}): void => {
      said.push({ name, properties: { ...properties }, message });
    };
  return {
    said,
    commands: () => said.filter((one) => typeof one !== 'string'),
    text: () => said.map((one) => `${typeof one === 'string' ? one : show(one)}\n`).join(''),
    outputs,
    state,
    summaryText: () => summary,
    isPresent,
    info: (line) => {
      said.push(line);
    },
    notice: command('notice'),
    warning: command('warning'),
    error: command('error'),
    debug: command('debug'),
    startGroup: command('group'),
    endGroup: command('endgroup'),
    drained: async () => undefined,
    setSecret: command('add-mask'),
    getInput,
    getBooleanInput: (name) => {
      const value = getInput(name).trim();
      if (/^(?:true|True|TRUE)$/.test(value)) return true;
      if (/^(?:false|False|FALSE)$/.test(value)) return false;
      throw new TypeError(`"${value}" is no boolean.`);
    },
    saveState: (name, value) => {
      state.set(name, value);
    },
    getState: (name) => state.get(name) ?? env[`STATE_${name}`] ?? '',
    setOutput: (name, value) => {
      outputs.set(name, value);
    },
    summary: {
      usedBytes: () => Buffer.byteLength(summary),
      append: async (markdown) => {
        summary += markdown;
      },
    },
  };
}

/** Like the toolkit's writing, for a reader: only line breaks are escaped. */
function show({ name, properties, message }: SaidCommand): string {
  const given = Object.entries(properties).map(
    ([key, value]) => `${key === 'startLine' ? 'line' : key}=${value}`,
  );
  const all = `::${name}${given.length > 0 ? ` ${given.join(',')}` : ''}::${message}`;
  return all.replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}
