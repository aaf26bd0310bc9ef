import { canaryVerdicts } from '../canary/decision.ts';
import { instant, list, number, object, oneOf, text } from './shape.ts';

const stepOutput = {
  stage: text('As AWS names the stage of the deployment.'),
  weight: number('Percent of the traffic that green has.'),
  verdict: oneOf(['pass', 'fail', 'inconclusive']),
  requestsGreen: number(),
  requestsBlue: number(),
  breaches: list(text()),
  answer: oneOf(['continue', 'rollback', 'none'], 'What ECS was told.'),
};

export const canaryOutputs = {
  verdict: oneOf(canaryVerdicts),
  steps: list(object(stepOutput)),
  reason: text('One sentence.'),
  htmlReport: text('The path of the page.'),
};

export const canaryReport = object(
  {
    ...canaryOutputs,
    cluster: text(),
    service: text(),
    serviceArn: text(),
    serviceDeploymentArn: text(),
    strategy: text(),
    green: text('ARN of the task definition that is judged.'),
    blue: text('ARN of the task definition that it is held against.'),
    steps: list(
      object({
        ...stepOutput,
        beganAt: instant(),
        endedAt: instant(),
        decidedAt: instant(),
        usableMinutes: number(),
        plannedMinutes: number(),
        thresholds: list(
          object({
            threshold: text(),
            outcome: oneOf(['kept', 'breached', 'inconclusive']),
            because: text(),
          }),
        ),
        couldShow: text('What the sample could show at best.'),
      }),
    ),
    remarks: list(text()),
  },
  'What analyze-canary judged at each traffic step.',
);
