import { availableParallelism } from 'node:os';

/** @type {import('jest').Config} */
export default {
  // Sources are run as they are: swc strips the types, the "source" export condition finds them.
  roots: ['<rootDir>/packages', '<rootDir>/actions'],
  testMatch: ['**/test/**/*.test.ts'],
  testEnvironmentOptions: { customExportConditions: ['source', 'node', 'node-addons'] },
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '@actions/workflow-parser/dist/\\w+/\\w+-schema\\.js$':
      '<rootDir>/packages/tooling/jest-json-imports.cjs',
    '\\.ts$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript' },
          target: 'es2023',
          experimental: { keepImportAttributes: true },
        },
        module: { type: 'es6' },
      },
    ],
  },
  testSequencer: '<rootDir>/packages/tooling/jest-sequencer.mjs',
  setupFiles: ['<rootDir>/packages/tooling/jest-seed.mjs'],
  transformIgnorePatterns: ['/node_modules/(?!@actions/workflow-parser/)'],
  modulePathIgnorePatterns: ['/lib/'],
  // No test measures time; this only ends one that hangs.
  testTimeout: 600_000,
  // On a busy machine a worker takes longer than jest's half a second to end, with nothing open in it.
  workerGracefulExitTimeout: 30_000,
  // Most tests wait for processes of their own: with a worker a core, two cores were two thirds idle.
  maxWorkers: 2 * availableParallelism(),
  // And what runs side by side within a file waits, for AWS's pace in a simulated region; five at a time take half as long again.
  maxConcurrency: 12,
  coverageProvider: 'v8',
};
