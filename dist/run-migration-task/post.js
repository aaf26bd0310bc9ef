import { steps } from '../shared/index.js';

await steps['run-migration-task/post']();
