import { steps } from '../shared/index.js';

await steps['post-deploy-metrics/index']();
