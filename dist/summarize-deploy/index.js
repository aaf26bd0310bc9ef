import { steps } from '../shared/index.js';

await steps['summarize-deploy/index']();
