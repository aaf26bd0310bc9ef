import { expect, test } from '@jest/globals';
import { checkFile } from '../src/corpus/check-file.ts';
import { renderCorpus } from '../src/corpus/render-corpus.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const template = (type: string) =>
  bytes(`Resources:\n  Web:\n    Type: ${type}\n    Properties: { LaunchType: FARGATE }\n`);
const now = Date.parse('2026-11-25T12:00:00Z');

test('a corpus of files is a table of what the rules say of them, and of what is not read', () => {
  const files = [
    checkFile(template('AWS::ECS::Service'), 'web.yml', now),
    checkFile(template('AWS::ECS::TaskSet'), 'task-set.yml', now),
    checkFile(bytes('Plan: 1 to add, 0 to change, 0 to destroy.'), 'plan.txt', now),
  ];
  expect(files).toMatchObject([
    { format: 'cloudformation', inText: 1, seen: 1, unread: [] },
    { format: 'none', inText: 0, seen: 0, unread: ['Web (AWS::ECS::TaskSet)'] },
    { format: 'refused', seen: 0 },
  ]);
  const printed = renderCorpus(files, true);
  expect(printed).toMatch(/^web\.yml +cloudformation +1 +1 +1 /m);
  expect(printed).toContain('3 files, 2 read, 1 services seen of 1 named in the texts');
  expect(printed).toMatch(/^scalable-target +1 +0 +0 +0$/m);
  expect(printed).toContain('task-set.yml: Web (AWS::ECS::TaskSet)');
  expect(printed).toMatch(/plan\.txt is the text that "terraform plan" prints/);
  expect(printed).toMatch(/web\.yml:2 error scalable-target Web: is none/);
});
