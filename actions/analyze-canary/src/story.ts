/** What the step knows, gathered while it goes on, so that one that ends early tells what it saw. */
import type { CanaryVerdict } from '@ecs-actions/core/canary/decision';
import type { StepJudgement } from '@ecs-actions/core/canary/judge-step';
import type { AnalysisPlan } from '@ecs-actions/core/canary/level';
import type { RevisionSeries } from '@ecs-actions/core/canary/sample';
import type { RolloutConfiguration, Service } from '@ecs-actions/core/deployment/service';
import type { EpochMs } from '@ecs-actions/core/time';

export interface Outcome {
  readonly verdict: CanaryVerdict;
  /** One sentence. */
  readonly reason: string;
  /** What is left to do, and the command for it. */
  readonly next?: string;
}

export type Answer = 'continue' | 'rollback' | 'none';

/** One traffic step, or one pause before there is traffic. */
export interface Step {
  /** As AWS spells it, when the step was last seen. */
  stage: string;
  /** Green's percent. */
  readonly weight: number;
  /** The pause that the step stands for; only where green has no traffic. */
  readonly hookId?: string;
  readonly from: EpochMs;
  until?: EpochMs;
  /** Minutes of its beginning that are not judged. */
  readonly skippedMs: number;
  readonly plan: AnalysisPlan;
  /** Minutes at the last analysis. */
  judgedMinutes: number;
  /** Observations of health at this step. */
  observed: number;
  judgement?: StepJudgement;
  /** The planned sample was looked at. */
  isDue: boolean;
  answer: Answer;
  /** Hooks of this step that were answered, by whomever. */
  readonly hooks: Set<string>;
  requestsGreen?: number;
  requestsBlue?: number;
  /** When the step was decided, by AWS's clock. */
  decidedAt?: EpochMs;
}

export interface Story {
  readonly startedAt: EpochMs;
  cluster?: string;
  service?: Service;
  rollout?: RolloutConfiguration;
  /** Of the service deployment. */
  arn?: string;
  /** Task definition ARNs. */
  greenRevision?: string;
  blueRevision?: string;
  readonly steps: Step[];
  /** All that was read of both, for the page. */
  series?: { readonly green: RevisionSeries; readonly blue: RevisionSeries };
  /** The hook that the deployment waited at when last seen. */
  waiting?: { readonly hookId: string; readonly step: Step };
  /** A hook was answered with ROLLBACK, or the deployment stopped. */
  askedBack: boolean;
  /** What to know beside the verdict. */
  readonly remarks: string[];
}

export function remark(story: Story, sentence: string): boolean {
  if (story.remarks.includes(sentence)) return false;
  story.remarks.push(sentence);
  return true;
}
