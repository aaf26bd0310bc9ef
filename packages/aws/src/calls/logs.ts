/** The operation of CloudWatch Logs that several readers ask for, wrapped once. */
import type {
  GetLogEventsCommandInput,
  GetLogEventsCommandOutput,
} from '@aws-sdk/client-cloudwatch-logs';
import { logsClient } from '../clients.ts';
import type { SendOptions, Session } from '../session.ts';

/** Errors are the SDK's own: for some callers a stream that is not there yet is no error. */
export async function getLogEvents(
  session: Session,
  input: GetLogEventsCommandInput,
  region = session.region,
  options?: SendOptions,
): Promise<GetLogEventsCommandOutput> {
  const { sdk, client } = await logsClient(session, region);
  return session.send(
    (sendOptions) => client.send(new sdk.GetLogEventsCommand(input), sendOptions),
    options,
  );
}
