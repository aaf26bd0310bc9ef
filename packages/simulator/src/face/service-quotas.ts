import { arn } from '../world/world.ts';
import { text } from './input.ts';
import { ApiError } from './messages.ts';
import { needing, type Operations } from './operation.ts';

/** Names by `service/code`, as Service Quotas lists them. */
const names: Readonly<Record<string, string>> = {
  'fargate/L-3032A538': 'Fargate On-Demand vCPU resource count',
  'fargate/L-36FBB829': 'Fargate Spot vCPU resource count',
};

/** Service Quotas, as far as quotas of Fargate are looked up. */
export const serviceQuotasOperations: Operations = {
  GetServiceQuota: {
    needs: needing('servicequotas:GetServiceQuota', ({ world }, input) =>
      arn(
        world,
        'servicequotas',
        `${text(input, 'ServiceCode') ?? ''}/${text(input, 'QuotaCode') ?? ''}`,
      ),
    ),
    run: ({ world }, input) => {
      const service = text(input, 'ServiceCode') ?? '';
      const code = text(input, 'QuotaCode') ?? '';
      const value = world.quotas.get(`${service}/${code}`);
      if (value === undefined) {
        throw new ApiError(
          'NoSuchResourceException',
          'The request failed because the specified quota does not exist.',
        );
      }
      return {
        Quota: {
          ServiceCode: service,
          ServiceName: 'AWS Fargate',
          QuotaArn: `arn:${world.partition}:servicequotas:${world.region}:${world.account}:${service}/${code}`,
          QuotaCode: code,
          QuotaName: names[`${service}/${code}`],
          Value: value,
          Unit: 'None',
          Adjustable: true,
          GlobalQuota: false,
        },
      };
    },
  },
};
