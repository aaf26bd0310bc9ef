/** How many vCPUs Fargate gives the account in this region. The client is loaded with its first use. */
import { quotasClient } from '../clients.ts';
import { shortPatienceMs, type Session } from '../session.ts';

export type FargateKind = 'on-demand' | 'spot';

export interface QuotaReader {
  /** vCPUs that may run at once; `undefined` where AWS tells none. */
  fargateVcpus(kind: FargateKind): Promise<number | undefined>;
}

/** "Fargate On-Demand vCPU resource count" and "Fargate Spot vCPU resource count" in Service Quotas. */
const quotaCodes: Readonly<Record<FargateKind, string>> = {
  'on-demand': 'L-3032A538',
  spot: 'L-36FBB829',
};

export function createQuotaReader(session: Session): QuotaReader {
  return {
    fargateVcpus: async (kind) => {
      const { sdk, client } = await quotasClient(session);
      const command = new sdk.GetServiceQuotaCommand({
        ServiceCode: 'fargate',
        QuotaCode: quotaCodes[kind],
      });
      const answer = await session.call(
        'servicequotas:GetServiceQuota',
        (options) => client.send(command, options),
        { patienceMs: shortPatienceMs },
      );
      return answer.Quota?.Value;
    },
  };
}
