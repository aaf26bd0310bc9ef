/** `npm run corpus:rules`: writes what every rule says of its cases, for people to read over. */
import { writeFileSync } from 'node:fs';
import { readings, readingsFile } from './support/readings.ts';

writeFileSync(readingsFile, readings());
