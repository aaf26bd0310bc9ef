/** The one line that shows a failure, out of AWS's texts about it. */
import { explain } from '../failure/explain.ts';
import { withoutServicePrefix } from '../failure/message.ts';
import { shortText } from '../failure/short.ts';
import type { Obstacle } from './obstacle.ts';

/** What stands in the way, while the deployment still goes on: `3 tasks failed: health check on port 80 …: [503]`. */
export function obstacleLine({ reason, failedTasks }: Obstacle): string {
  if (explain(reason)?.facts.healthReason === undefined) return shortText(reason);
  const count =
    failedTasks === 0 ? '' : `${failedTasks} ${failedTasks === 1 ? 'task' : 'tasks'} failed: `;
  return `${count}${inOneLine(reason)}`;
}

/** A text of AWS as one line of evidence: who may not do what, what a health check was answered, or its own words. */
export function inOneLine(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const { facts } = explain(text) ?? {};
  if (facts?.healthReason !== undefined) {
    const at = facts.port === undefined ? '' : ` on port ${facts.port}`;
    const group = facts.targetGroup === undefined ? '' : ` of target group ${facts.targetGroup}`;
    return `health check${at}${group}: ${facts.healthReason}`;
  }
  if (facts?.action !== undefined) {
    const who = facts.role === undefined ? 'the role' : `role ${facts.role}`;
    const on = facts.secret ?? facts.resource;
    return `${who} is not authorized to perform ${facts.action}${on === undefined || on === '*' ? '' : ` on ${on}`}`;
  }
  return shortText(withoutServicePrefix(text).replace(announcement, ''), 220);
}

/** What comes before the reason, in events and at the end of a deployment. */
const announcement =
  /^(?:\(deployment [^)]*\) deployment failed: )?(?:Service deployment rolled back because )?(?:(?:was|is) unable to place a task(?: because no container instance met all of its requirements)?\. (?:Reason: )?(?=\S))?/i;
