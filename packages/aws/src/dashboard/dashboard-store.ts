/** Reading and writing CloudWatch dashboards. Dashboards are global to the account; any region reaches them. */
import type {
  DashboardInvalidInputError,
  DashboardValidationMessage,
} from '@aws-sdk/client-cloudwatch';
import { ReadableError } from '@ecs-actions/core/readable-error';
import { cloudWatchCalls } from '../calls/cloudwatch.ts';
import { cloudWatchClient } from '../clients.ts';
import { readable } from '../failure.ts';
import type { Session } from '../session.ts';

/** What CloudWatch has to say about a body, and where in it. */
export interface BodyMessage {
  /** `/widgets/3/properties/metrics` */
  readonly path: string;
  readonly message: string;
}

export interface DashboardStore {
  /** The body as JSON text; undefined: there is no such dashboard. */
  read(name: string): Promise<string | undefined>;
  /** Creates or replaces it; the messages are warnings, for it was stored. */
  write(name: string, body: string): Promise<readonly BodyMessage[]>;
}

export function createDashboardStore(session: Session): DashboardStore {
  return {
    read: (name) => cloudWatchCalls(session).getDashboard(name),
    write: async (DashboardName, DashboardBody) => {
      try {
        const { sdk, client } = await cloudWatchClient(session);
        const answer = await session.send((options) =>
          client.send(new sdk.PutDashboardCommand({ DashboardName, DashboardBody }), options),
        );
        return (answer.DashboardValidationMessages ?? []).map(toMessage);
      } catch (error) {
        throw refusal(error, DashboardName) ?? readable(error, 'cloudwatch:PutDashboard');
      }
    },
  };
}

/** CloudWatch's objections, which are not in the error's text alone. */
function refusal(error: unknown, name: string): ReadableError | undefined {
  if (!isInvalidInput(error)) return undefined;
  const said = (error.dashboardValidationMessages ?? [])
    .map(toMessage)
    .map(({ path, message }) => `${path}: ${message}`);
  const text = said.length > 0 ? said.join('; ') : error.message;
  return new ReadableError(
    'Dashboard refused',
    `CloudWatch does not take the body of dashboard ${name}, nothing was changed: ${text.replaceAll(/\s+/g, ' ')}`,
    { cause: error },
  );
}

function isInvalidInput(error: unknown): error is DashboardInvalidInputError {
  return error instanceof Error && error.name === 'DashboardInvalidInputError';
}

function toMessage({ DataPath, Message }: DashboardValidationMessage): BodyMessage {
  return { path: DataPath ?? '', message: Message ?? '' };
}
