/** What a task of a definition reserves: what Fargate bills. */
import { DescribeTaskDefinitionCommand, type ECSClient } from '@aws-sdk/client-ecs';
import type { TaskSize } from '@ecs-actions/core/event/cost';
import type { Session } from '../session.ts';

export interface TaskSizeReader {
  /** `undefined` where the definition reserves nothing for the task as a whole (EC2 only). */
  taskSize(taskDefinition: string): Promise<TaskSize | undefined>;
}

export function createTaskSizeReader(session: Session, client: ECSClient): TaskSizeReader {
  return {
    taskSize: async (taskDefinition) => {
      const answer = await session.call('ecs:DescribeTaskDefinition', (options) =>
        client.send(new DescribeTaskDefinitionCommand({ taskDefinition }), options),
      );
      // ECS answers in CPU units and MiB, whatever was registered.
      const vcpu = Number(answer.taskDefinition?.cpu) / 1024;
      const gb = Number(answer.taskDefinition?.memory) / 1024;
      return vcpu > 0 && gb > 0 ? { vcpu, gb } : undefined;
    },
  };
}
