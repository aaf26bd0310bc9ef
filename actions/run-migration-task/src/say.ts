/** Core's messages on the log. */
import type { Log } from '@ecs-actions/action-kit/log';
import type { Message } from '@ecs-actions/core/migration/verdict';

export function say(log: Log, { level, title = '', message }: Message): void {
  if (level === 'line') log.line(message);
  else log[level]({ title, message });
}
