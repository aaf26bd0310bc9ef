import module from 'node:module';

const temporary = process.env.RUNNER_TEMP;
if (temporary) module.enableCompileCache?.(`${temporary}/ecs-actions-compiled`);
const { steps } = await import('../shared/index.js');
await steps['scale-for-event/index']();
