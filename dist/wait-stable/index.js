import { steps } from '../shared/index.js';

await steps['wait-stable/index']();
