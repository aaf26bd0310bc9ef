import { mainStep } from '@ecs-actions/action-kit/action';
import { runAction } from '@ecs-actions/action-kit/run-action';
import { action } from './action.ts';

await runAction(mainStep(action, {}));
