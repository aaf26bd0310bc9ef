import { steps } from '../shared/index.js';

await steps['analyze-canary/index']();
