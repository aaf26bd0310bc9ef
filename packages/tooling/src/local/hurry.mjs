/** Loaded before a bundle (`node --import`), with HURRIED_CLOCK from `hurried-clock.ts`: all its clocks run faster alike. */
import http from 'node:http';
import { syncBuiltinESMExports } from 'node:module';

const [beganAt = 0, rate = 1] = (process.env['HURRIED_CLOCK'] ?? '').split(' ').map(Number);

const MachineDate = Date;
const machineNow = Date.now;
const now = () => Math.round(beganAt + (machineNow() - beganAt) * rate);
globalThis.Date = class extends MachineDate {
  constructor(...parts) {
    if (parts.length === 0) super(now());
    else super(...parts);
  }
};
globalThis.Date.now = now;

const machineMonotonic = performance.now.bind(performance);
performance.now = () => machineMonotonic() * rate;

// What is set in the same turn as a request are its limits: how fast the machine answers is nothing that can be hurried.
let isSendingRequest = false;
const machineRequest = http.request;
http.request = (...request) => {
  isSendingRequest = true;
  queueMicrotask(() => {
    isSendingRequest = false;
  });
  return machineRequest(...request);
};
syncBuiltinESMExports();

for (const name of ['setTimeout', 'setInterval']) {
  const machineTimer = globalThis[name];
  globalThis[name] = (act, delayMs, ...rest) =>
    machineTimer(act, isSendingRequest ? delayMs : delayMs / rate, ...rest);
}
