import { configureGlobal } from 'fast-check';

/**
 * Every property of one commit meets the same cases on every machine: a red run is this commit's fault. Other cases
 * are for `FAST_CHECK_SEED=$RANDOM npm test`.
 */
configureGlobal({ seed: Number(process.env.FAST_CHECK_SEED ?? 20_261_129) });
