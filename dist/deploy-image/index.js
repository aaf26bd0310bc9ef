import { steps } from '../shared/index.js';

await steps['deploy-image/index']();
