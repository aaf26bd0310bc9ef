import { steps } from '../shared/index.js';

await steps['verify-scaling-config/index']();
