import type { Operations } from './operation.ts';

/** STS, as far as a tool asks who it is before it does anything. */
export const stsOperations: Operations = {
  // Nobody needs a permission for it: https://docs.aws.amazon.com/STS/latest/APIReference/API_GetCallerIdentity.html
  GetCallerIdentity: {
    needs: () => [],
    run: ({ world, principalArn }) => ({
      UserId: `AROA3XFRBF535PLBIFPI4:${principalArn.slice(principalArn.lastIndexOf('/') + 1)}`,
      Account: world.account,
      Arn: principalArn,
    }),
  },
};
