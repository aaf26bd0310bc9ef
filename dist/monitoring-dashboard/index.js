import { steps } from '../shared/index.js';

await steps['monitoring-dashboard/index']();
