/** What a task of a definition reserves: what Fargate bills. */
import type { TaskSize } from '@ecs-actions/core/event/cost';
import { ecsCalls } from '../calls/ecs.ts';
import type { Session } from '../session.ts';

export interface TaskSizeReader {
  /** `undefined` where the definition reserves nothing for the task as a whole (EC2 only). */
  taskSize(taskDefinition: string): Promise<TaskSize | undefined>;
}

export function createTaskSizeReader(session: Session): TaskSizeReader {
  return {
    taskSize: async (taskDefinition) => {
      const found = await ecsCalls(session).describeTaskDefinition(taskDefinition);
      // ECS answers in CPU units and MiB, whatever was registered.
      const vcpu = Number(found?.known.cpu) / 1024;
      const gb = Number(found?.known.memory) / 1024;
      return vcpu > 0 && gb > 0 ? { vcpu, gb } : undefined;
    },
  };
}
