import { steps } from '../shared/index.js';

await steps['backtest-scaling/index']();
