import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { helpText, parseFlags } from '../src/local/flags.ts';
import { readManifest } from '../src/manifest/action-manifest.ts';

const manifest = readManifest(join(import.meta.dirname, 'fixture'), 'echo');
const parse = (...argv: string[]) => parseFlags(argv, manifest);

describe('flags', () => {
  test('are inputs, with a space or an equals sign; given twice they are a list', () => {
    expect(
      parse('--say', 'a b', '--list=x', '--list', 'y=z', '--endpoint-url', 'http://127.0.0.1:1'),
    ).toEqual({
      help: false,
      inputs: { say: 'a b', list: 'x\ny=z' },
      endpointUrl: 'http://127.0.0.1:1',
    });
  });

  test('of a boolean need no value', () => {
    expect(parse('--loud', '--say', 'x').inputs).toEqual({ loud: 'true', say: 'x' });
    expect(parse('--loud', 'false').inputs).toEqual({ loud: 'false' });
  });

  test('may have an empty value and one that starts with a dash', () => {
    expect(parse('--say=', '--list=--x').inputs).toEqual({ say: '', list: '--x' });
  });

  test.each([
    [['--lst', 'x'], 'There is no input "lst". Did you mean --list?'],
    [['--githubtoken', 'x'], 'There is no input "githubtoken". Did you mean --github-token?'],
    [['--zzzzzzzz'], 'There is no input "zzzzzzzz". See --help.'],
    [['say'], '"say" is no flag. Inputs are given as --name value.'],
    [['--say'], 'The flag --say needs a value.'],
    [['--say', '--loud'], 'The flag --say needs a value.'],
  ])('%j is refused in one line', (argv, message) => {
    expect(() => parse(...argv)).toThrow(message);
  });

  test('--help prints every input and output of action.yml', () => {
    expect(parse('--help').help).toBe(true);
    const help = helpText('echo', manifest);
    for (const { name, description } of [...manifest.inputs, ...manifest.outputs]) {
      expect(help).toContain(name);
      expect(help.replace(/\s+/g, ' ')).toContain(description.replace(/\s+/g, ' '));
    }
    expect(help).toContain('--say (required)');
    expect(help).toContain('--mode (fine)');
  });
});
