import { rehearse } from '../test/support/rehearsal.ts';
const { outputs, region, elapsedMs, log, summary } = await rehearse({ region: { seed: 7, scenario: 'ten-services' }, inputs: { timeout: '40m', service: 'web,api,auth,cart,search,mail,media,worker,admin,feed' }, beginAfterMs: 5000 });
const ops: any = {}; for (const c of region.calls) ops[c.operation] = (ops[c.operation] ?? 0) + 1; console.log(ops, region.calls.length/(elapsedMs/60000), elapsedMs/1000);
console.log(log.slice(-3500)); console.log(summary.slice(0,2500)); console.log(JSON.stringify(outputs).slice(0,500));
