/** `npm run action -- wait-stable --cluster prod …`: a bundle with flags, against AWS or any endpoint. */
import { printable, shorten } from '@ecs-actions/action-kit/printable';
import { ReadableError } from '@ecs-actions/core/readable-error';
import leven from 'leven';
import { helpText, parseFlags } from '../local/flags.ts';
import { forwardSignals } from '../local/forward-signals.ts';
import { runActionLocally, type StepResult } from '../local/run-action-locally.ts';
import { readManifest } from '../manifest/action-manifest.ts';
import { actionNames, findRepository } from '../repository.ts';
import { renderSummary } from '../terminal/render-summary.ts';
import { createStyle, wantsColour } from '../terminal/style.ts';
import { runCommand } from './report-error.ts';

/** The whole of a long output is in the report. */
const longestShown = 400;

await runCommand(async () => {
  const repository = findRepository(import.meta.dirname);
  const [action, ...argv] = process.argv.slice(2);
  const names = actionNames(repository);
  if (action === undefined || action === '--help' || action === '-h') {
    console.log(
      `npm run action -- <action> [--help] [--input value …]\n\nActions: ${names.join(', ')}`,
    );
    return action === undefined ? 1 : 0;
  }
  if (!names.includes(action)) {
    const nearest = names.toSorted((a, b) => leven(a, action) - leven(b, action))[0] ?? '';
    // Half of it may be mistyped; beyond that it is another word.
    const isClose = leven(nearest, action) <= Math.max(2, action.length / 2);
    const hint = isClose ? `Did you mean ${nearest}?` : `Known are ${names.join(', ')}.`;
    throw new ReadableError('No such action', `There is no "${action}". ${hint}`);
  }
  const manifest = readManifest(repository, action);
  const flags = parseFlags(argv, manifest);
  if (flags.help) {
    console.log(helpText(action, manifest));
    return 0;
  }
  let stopForwarding: (() => void) | undefined;
  const result = await runActionLocally({
    repository,
    action,
    inputs: flags.inputs,
    env: stepEnvironment(flags.endpointUrl),
    asRunner: false,
    onOutput: (text) => process.stdout.write(text),
    onStart: (step) => {
      stopForwarding?.();
      stopForwarding = forwardSignals(step, (line) => console.error(line));
    },
  });
  stopForwarding?.();
  showSummary(result);
  const style = createStyle(wantsColour(process.stdout, process.env));
  console.log(style.bold('Outputs'));
  for (const [name, value] of result.outputs) {
    console.log(`  ${name}: ${shorten(printable(value, 'remove'), longestShown)}`);
  }
  if (result.post !== undefined) {
    console.log(style.bold('\nPost step'));
    showSummary(result.post);
  }
  return result.exitCode;
});

/** Everything of this environment but what another runner may have left in it. */
function stepEnvironment(endpointUrl: string | undefined): Record<string, string | undefined> {
  const kept = Object.entries(process.env).filter(
    ([name]) => !/^(?:INPUT_|STATE_|GITHUB_(?!TOKEN$)|RUNNER_)/.test(name),
  );
  const endpoint = endpointUrl === undefined ? [] : [['AWS_ENDPOINT_URL', endpointUrl] as const];
  return Object.fromEntries([...kept, ...endpoint]);
}

function showSummary(step: StepResult): void {
  if (step.summary === '') return;
  const columns = Math.min(process.stdout.columns ?? 100, 120);
  const colour = wantsColour(process.stdout, process.env);
  console.log(
    `\n${renderSummary(step.summary, { columns, colour })}\nSummary: ${step.summaryPath}\n`,
  );
}
