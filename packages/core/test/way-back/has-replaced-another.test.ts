import { hasReplacedAnother, type History } from '@ecs-actions/core/way-back/way-back';
import { describe, expect, test } from '@jest/globals';

/** A record, newest first: `web:2 SUCCESSFUL`; a revision that ECS no longer knows has no name. */
function record(...lines: readonly string[]): History {
  const parsed = lines.map((line, index) => {
    const [taskDefinition = '', status = ''] = line.split(' ');
    return { taskDefinition, status, arn: `revision/${lines.length - index}` };
  });
  return {
    deployments: parsed.map(({ arn, status }) => ({
      arn,
      status,
      targetServiceRevisionArn: arn,
    })),
    revisions: new Map(
      parsed.flatMap(({ arn, taskDefinition }) =>
        taskDefinition === '' ? [] : [[arn, { taskDefinition, images: [] }] as const],
      ),
    ),
  };
}

describe('whether what serves replaced another task definition', () => {
  test.each([
    ['another', true, ['web:2 SUCCESSFUL', 'web:1 SUCCESSFUL']],
    ['the same, forced', false, ['web:2 SUCCESSFUL', 'web:2 SUCCESSFUL', 'web:1 SUCCESSFUL']],
    ['one that it is a copy of', false, ['web:2 SUCCESSFUL', 'web:0 SUCCESSFUL']],
    [
      'failures between them left nothing',
      true,
      ['web:2 SUCCESSFUL', 'web:2 STOPPED', 'web:1 SUCCESSFUL'],
    ],
    [
      'a failed try of the same',
      false,
      ['web:2 IN_PROGRESS', 'web:3 ROLLBACK_SUCCESSFUL', 'web:2 SUCCESSFUL'],
    ],
    ['not over in the record yet', true, ['web:2 IN_PROGRESS', 'web:1 SUCCESSFUL']],
    ['nothing older', undefined, ['web:2 SUCCESSFUL']],
    ['nothing older that ended well', undefined, ['web:2 SUCCESSFUL', 'web:1 ROLLBACK_FAILED']],
    [
      'a revision that ECS no longer knows',
      undefined,
      ['web:2 SUCCESSFUL', ' SUCCESSFUL', 'web:1 SUCCESSFUL'],
    ],
    ['what serves is not in the record', undefined, ['web:3 SUCCESSFUL', 'web:1 SUCCESSFUL']],
    ['no record', undefined, []],
  ])('%s: %s', (_what, expected, lines) => {
    expect(hasReplacedAnother(record(...lines), ['web:2', 'web:0'])).toBe(expected);
  });
});
