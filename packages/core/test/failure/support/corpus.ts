/** The corpus of texts that ECS, its agent and Docker print when a deployment fails, and how well they are read. */
import { readFileSync } from 'node:fs';
import type { Cause } from '../../../src/failure/cause.ts';
import { readFailure } from '../../../src/deployment/failure.ts';
import type { Container, Task } from '../../../src/deployment/task.ts';
import { explain } from '../../../src/failure/explain.ts';
import { steps } from './steps.ts';
import { present } from '../../../src/present.ts';

export interface Case {
  readonly kind: string;
  /** `task.stoppedReason`, `container.reason`, `event.message` or `serviceDeployment.statusReason`. */
  readonly where: string;
  readonly text: string;
  /** The cause, or `none` where it is no failure. */
  readonly label: string;
  /** Causes that are right as well. */
  readonly also?: readonly string[];
  readonly passes?: boolean;
  readonly stopCode?: string;
  readonly exitCode?: number;
  readonly stoppedReason?: string;
  readonly containers?: readonly Container[];
  /** What advice has to name. */
  readonly names?: readonly string[];
  /** A page that has the text. */
  readonly source?: string;
}

export interface Reading {
  readonly cause: Cause | 'none' | undefined;
  readonly kind: string | undefined;
  readonly passes: boolean;
  readonly advice: string;
}

export function corpusOf(name: 'reported' | 'documented' | 'variants'): readonly Case[] {
  const file = new URL(`../corpus/${name}.json`, import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8')) as readonly Case[];
}

/** A case as wait-stable meets it: a stopped task, or a text that stands for itself. */
export function read(one: Case): Reading {
  const isTask = one.where === 'task.stoppedReason' || one.where === 'container.reason';
  if (isTask) {
    const failure = readFailure(taskOf(one));
    return {
      cause: failure?.cause ?? 'none',
      kind: failure?.kind,
      passes: failure?.counts === false,
      advice: failure?.advice ?? '',
    };
  }
  const meaning = explain(one.text);
  return {
    cause: meaning?.kind === 'normal-end' ? 'none' : meaning?.cause,
    kind: meaning?.kind,
    passes: meaning?.passes ?? false,
    advice: meaning?.advice ?? '',
  };
}

function taskOf({ text, where, stopCode, exitCode, stoppedReason, containers }: Case): Task {
  const ofContainer = where === 'container.reason';
  const own: Container = {
    name: 'app',
    lastStatus: 'STOPPED',
    ...present({ exitCode }),
    ...(ofContainer && { reason: text }),
  };
  return {
    arn: 'arn:aws:ecs:eu-west-1:111122223333:task/prod/0123456789abcdef0123456789abcdef',
    lastStatus: 'STOPPED',
    desiredStatus: 'STOPPED',
    ...present({ stopCode }),
    stoppedReason: ofContainer ? (stoppedReason ?? '') : text,
    containers: containers ?? [own],
  };
}

/** Why a case is read wrongly; empty where it is right. */
export function faultsOf(one: Case): { readonly cause?: string; readonly advice?: string } {
  const reading = read(one);
  const right = [one.label, ...(one.also ?? [])];
  const cause =
    reading.cause === undefined || !right.includes(reading.cause)
      ? `read as ${reading.cause ?? 'nothing'}`
      : one.passes === true && !reading.passes
        ? 'would end the wait, though it passes by itself'
        : undefined;
  const step = steps[one.kind];
  const missing = (one.names ?? []).filter((name) => !reading.advice.includes(name));
  const advice =
    one.label === 'none'
      ? undefined
      : step?.never?.test(reading.advice) === true
        ? `misleads: ${reading.advice}`
        : step?.says.test(reading.advice) !== true
          ? `does not help: ${reading.advice}`
          : missing.length > 0
            ? `does not name ${missing.join(', ')}: ${reading.advice}`
            : undefined;
  return {
    ...present({ cause, advice }),
  };
}
