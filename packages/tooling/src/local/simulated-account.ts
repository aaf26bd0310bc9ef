/** What a process needs to take a simulated AWS for the real one. */
import { devNull } from 'node:os';

/** Where AWS is; and nothing of this machine's own AWS configuration. */
export function simulatedAws(url: string): Record<string, string> {
  return {
    AWS_ENDPOINT_URL: url,
    AWS_CONFIG_FILE: devNull,
    AWS_SHARED_CREDENTIALS_FILE: devNull,
    AWS_EC2_METADATA_DISABLED: 'true',
  };
}

/** The same with credentials, and the region that the simulator's worlds are in. */
export function simulatedAccount(url: string, accessKeyId = 'AKIABUNDLE'): Record<string, string> {
  return {
    ...simulatedAws(url),
    AWS_ACCESS_KEY_ID: accessKeyId,
    AWS_SECRET_ACCESS_KEY: 'none',
    AWS_REGION: 'eu-central-1',
  };
}
