/** How many vCPUs Fargate gives the account in this region. The client is loaded with its first use. */
import { once } from '../once.ts';
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
  const load = once(async () => {
    const sdk = await import('@aws-sdk/client-service-quotas');
    const client = new sdk.ServiceQuotasClient(session.clientConfiguration);
    session.watch(client);
    return { sdk, client };
  });
  return {
    fargateVcpus: async (kind) => {
      const { sdk, client } = await load();
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
