/** `npm start`: bundled into `dist/demo`, so that it runs on a fresh clone without an install. */
import { runCommand } from '../cli/report-error.ts';
import { findRepository } from '../repository.ts';
import { wantsColour } from '../terminal/style.ts';
import { backtestScenario, runBacktestDemo } from './backtest-demo.ts';
import { runDemo, type DemoPorts } from './demo.ts';
import { runEventDemo } from './event-demo.ts';
import { helpText, parseOptions } from './options.ts';

await runCommand(async () => {
  const options = parseOptions(process.argv.slice(2));
  if (options.help) {
    console.log(helpText());
    return 0;
  }
  const ports: DemoPorts = {
    // Where this bundle lies, wherever it was built: `dist/demo` of a clone.
    repository: findRepository(import.meta.dirname),
    write: (text) => process.stdout.write(text),
    terminal: {
      columns: Math.min(process.stdout.columns ?? 100, 120),
      colour: wantsColour(process.stdout, process.env),
    },
  };
  if (options.scenario === backtestScenario.name) return runBacktestDemo(ports);
  const play = options.scenario === 'event' ? runEventDemo : runDemo;
  return play(options, ports);
});
