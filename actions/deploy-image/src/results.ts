/** Outputs, report and summary. */
import { code, heading, link, table, text } from '@ecs-actions/action-kit/markdown';
import type { ActionResult } from '@ecs-actions/action-kit/run-action';
import { serviceLink } from '@ecs-actions/core/console-link';
import { familyRevision } from '@ecs-actions/core/deployment/service';
import type { deployImageReport } from '@ecs-actions/core/reports/deploy-image';
import type { Written } from '@ecs-actions/core/reports/shape';
import { sentence } from '@ecs-actions/core/sentence';
import type { CheckedImage } from './check-images.ts';

export interface Outcome {
  readonly verdict: 'deployed' | 'registered' | 'unchanged' | 'error';
  /** One sentence. */
  readonly reason: string;
  /** Of an error: its annotation's title. */
  readonly title?: string;
}

/** Gathered while the step goes on, so that one that ends early tells what it did. */
export interface Story {
  cluster?: string;
  service?: string;
  serviceArn?: string;
  /** ARN of the revision that the service named before. */
  previous?: string;
  taskDefinition?: string;
  deploymentId?: string;
  images?: readonly CheckedImage[];
  /** What a call whose answer was lost may have done. */
  unsure?: string | undefined;
  /** Calls that changed something, in order. */
  readonly done: string[];
  /** What to know beside the verdict. */
  readonly remarks: string[];
}

export function resultOf(outcome: Outcome, story: Story): ActionResult {
  const outputs = {
    verdict: outcome.verdict,
    reason: outcome.reason,
    taskDefinition: story.taskDefinition,
    previousTaskDefinition: story.previous,
    deploymentId: story.deploymentId,
  };
  const { cluster, service, serviceArn, images = [], done, remarks } = story;
  const report = {
    ...outputs,
    cluster,
    service,
    serviceArn,
    images,
    done,
    remarks,
  } satisfies Written<typeof deployImageReport>;
  return {
    exitCode: outcome.verdict === 'error' ? 1 : 0,
    outputs,
    report,
    summary: [
      heading(3, `${service ?? 'deploy-image'}: ${outcome.verdict}`),
      text(sentence(outcome.reason, service)),
      table([{ title: '' }, { title: '' }], rows(story)),
      ...remarks.map((remark) => `> ${text(remark)}`),
    ],
  };
}

function rows(story: Story): string[][] {
  const { taskDefinition, previous, deploymentId, service, serviceArn, images = [] } = story;
  const address = serviceArn === undefined ? undefined : serviceLink(serviceArn);
  return [
    ...(taskDefinition === undefined ? [] : [['revision', code(familyRevision(taskDefinition))]]),
    ...(previous === undefined ? [] : [['before', code(familyRevision(previous))]]),
    ...images.map(({ container, image, digest }) => [
      text(`image of ${container}`),
      digest === undefined || image.includes('@') ? code(image) : `${code(image)} ${code(digest)}`,
    ]),
    ...(deploymentId === undefined ? [] : [['deployment id', code(deploymentId)]]),
    ...(service === undefined || address === undefined
      ? []
      : [['console', link(service, address)]]),
  ];
}
