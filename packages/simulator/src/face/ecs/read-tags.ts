import type { Tag } from '../../world/model.ts';
import { records, text, type Input } from '../input.ts';
import { ApiError } from '../messages.ts';

const mostTags = 50;

/** `tags` of a request; keys beginning with `aws:` are AWS's own and refused. */
export function readTags(input: Input): Tag[] {
  const tags = records(input, 'tags').map((tag) => ({
    key: text(tag, 'key') ?? '',
    value: text(tag, 'value') ?? '',
  }));
  if (tags.length > mostTags) {
    throw new ApiError(
      'InvalidParameterException',
      `A resource can have at most ${mostTags} tags.`,
    );
  }
  if (tags.some(({ key }) => key.toLowerCase().startsWith('aws:'))) {
    throw new ApiError(
      'InvalidParameterException',
      "Invalid tag key: 'aws:' prefixed tag key names are not allowed for external use.",
    );
  }
  return tags;
}
