import { steps } from '../shared/index.js';

await steps['rollback/post']();
