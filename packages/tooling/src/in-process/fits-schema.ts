/** Every report that an action leaves in a test is held to the schema that is published of it, and to no more than it names. */
import { toJson } from '@ecs-actions/action-kit/json';
import { reports } from '@ecs-actions/core/reports/all';
import { reportSchema } from '@ecs-actions/core/reports/json-schema';
import { Ajv, type ValidateFunction } from 'ajv';
import formats from 'ajv-formats';

const validators = new Map<string, ValidateFunction>();

/** @throws where the report has a member that its schema does not name, or one of another kind */
export function assertFitsSchema(action: string, report: Readonly<Record<string, unknown>>): void {
  const fits = validatorOf(action);
  if (fits === undefined || fits(toJson({ schemaVersion: 1, ...report }))) return;
  const problems = (fits.errors ?? []).map(
    ({ instancePath, message, params }) =>
      `${instancePath} ${message ?? ''} ${JSON.stringify(params)}`,
  );
  throw new Error(`the report of ${action} is not what its schema says: ${problems.join('; ')}`);
}

function validatorOf(action: string): ValidateFunction | undefined {
  const shape = reports[action];
  if (shape === undefined) return undefined;
  const known = validators.get(action);
  if (known !== undefined) return known;
  const ajv = new Ajv({ strict: false, allErrors: true });
  formats.default(ajv);
  const made = ajv.compile(reportSchema(action, shape, { isClosed: true }));
  validators.set(action, made);
  return made;
}
