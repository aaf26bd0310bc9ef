import { steps } from '../shared/index.js';

await steps['scale-for-event/index']();
