/** moto as a second back end, where it is present: it stores what Application Auto Scaling stores, and fires nothing. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { runActionLocally, type LocalResult } from '@ecs-actions/tooling/local/run-action-locally';
import { findRepository } from '@ecs-actions/tooling/repository';
import { motoMissing, startMoto, type Moto } from '@ecs-actions/tooling/reference-clients/moto';
import { simulatedAccount } from '@ecs-actions/tooling/local/simulated-account';

const missing = motoMissing();
const resource =
  '--service-namespace ecs --resource-id service/prod/web --scalable-dimension ecs:service:DesiredCount';

(missing === undefined ? describe : describe.skip)(`moto${missing ? ` (${missing})` : ''}`, () => {
  let moto: Moto;
  const step = (inputs: Readonly<Record<string, string>>): Promise<LocalResult> =>
    runActionLocally({
      repository: findRepository(import.meta.dirname),
      action: 'scale-for-event',
      inputs: { cluster: 'prod', service: 'web', wait: 'false', ...inputs },
      env: simulatedAccount(moto.url, 'testing'),
      asRunner: true,
    });
  const capacity = (): Promise<string> =>
    moto.ask(
      'aws application-autoscaling describe-scalable-targets --service-namespace ecs --query "ScalableTargets[0].[MinCapacity,MaxCapacity]" --output text',
    );
  const scheduled = async (): Promise<readonly unknown[]> => {
    const text = await moto.ask(
      `aws application-autoscaling describe-scheduled-actions ${resource} --query "ScheduledActions[].[ScheduledActionName,Schedule,Timezone,ScalableTargetAction]" --output json`,
    );
    return JSON.parse(text) as readonly unknown[];
  };

  beforeAll(async () => {
    moto = await startMoto();
    const subnet = await moto.ask(
      'aws ec2 describe-subnets --query "Subnets[0].SubnetId" --output text',
    );
    const group = await moto.ask(
      'aws ec2 describe-security-groups --query "SecurityGroups[0].GroupId" --output text',
    );
    await moto.run([
      'aws ecs create-cluster --cluster-name prod',
      `aws ecs register-task-definition --family web --cpu 256 --memory 512 --network-mode awsvpc --requires-compatibilities FARGATE --container-definitions '[{"name":"app","image":"app","essential":true,"memory":512}]'`,
      `aws ecs create-service --cluster prod --service-name web --task-definition web --desired-count 1 --launch-type FARGATE --network-configuration 'awsvpcConfiguration={subnets=[${subnet}],securityGroups=[${group}]}'`,
      `aws application-autoscaling register-scalable-target ${resource} --min-capacity 2 --max-capacity 12`,
    ]);
  }, 300_000);
  afterAll(async () => {
    await moto.stop();
  });

  test('are raised, extended, overlapped and restored as in the simulator', async () => {
    const inDays = (days: number): string =>
      `${new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 19)}Z`;
    const [soon, later] = [inDays(1), inDays(2)] as const;
    const at = (until: string): string => `at(${until.slice(0, 19)})`;

    const sale = await step({ action: 'raise', name: 'sale', min: '8', until: soon });
    expect({ stdout: sale.stdout, verdict: sale.outputs.get('verdict') }).toMatchObject({
      verdict: 'raised',
    });
    expect(sale.outputs.get('restore-at')).toBe(soon);
    // Another EC2 has understood the question for free addresses, and was understood.
    expect(sale.stdout).not.toContain('could not see whether the subnets');
    expect(await capacity()).toBe('8\t12');

    await step({ action: 'raise', name: 'sale', min: '6', until: later });
    await step({ action: 'raise', name: 'tv', min: '20', max: '30', until: soon });
    expect(await capacity()).toBe('20\t30');
    expect(await scheduled()).toEqual(
      expect.arrayContaining([
        ['ecs-actions-event.sale.holds-8.usual-2', at(later), 'UTC', { MinCapacity: 2 }],
        [
          'ecs-actions-event.tv.holds-20-30.usual-2-12',
          at(soon),
          'UTC',
          { MinCapacity: 8, MaxCapacity: 12 },
        ],
      ]),
    );

    await step({ action: 'restore', name: 'tv' });
    expect(await capacity()).toBe('8\t12');
    const over = await step({ action: 'restore', name: 'sale' });
    expect(over.outputs.get('verdict')).toBe('restored');
    expect(await capacity()).toBe('2\t12');
    expect(await scheduled()).toEqual([]);
  });
});
