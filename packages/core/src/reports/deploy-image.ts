import { list, object, oneOf, partial, text } from './shape.ts';

export const deployImageOutputs = {
  verdict: oneOf(['deployed', 'registered', 'unchanged', 'error']),
  reason: text('One sentence.'),
  taskDefinition: text('ARN of the new revision.'),
  previousTaskDefinition: text('ARN of the revision that the service named before.'),
  deploymentId: text(),
};

export const deployImageReport = object(
  {
    ...deployImageOutputs,
    cluster: text(),
    service: text(),
    serviceArn: text(),
    images: list(
      partial({
        container: text(),
        image: text(),
        digest: text('What its name stood for.'),
        unseen: text('Why it could not be seen.'),
      }),
    ),
    done: list(text(), 'Calls that changed something, in order.'),
    remarks: list(text()),
  },
  'What deploy-image did.',
);
