import { capacityChange, spotUse } from '../recommend/capacity.ts';
import type { Capacity } from '../model/service-setup.ts';
import { decide, pass, skip, type Rule } from '../rule.ts';

export const availabilityZones: Rule = {
  id: 'availability-zones',
  principle: '6',
  title: 'Tasks are spread over availability zones',
  why: 'When the one zone the service lives in fails, all of its tasks fail with it.',
  severity: { production: 'warning', staging: 'note' },
  check: (setup, context) => {
    const wanted = context.thresholds['availability-zones'];
    return [
      decide(setup.service, { 'subnets and their zones': setup.service.zones }, (values) => {
        const zones = values['subnets and their zones'];
        if (zones.seen.length >= wanted) return pass(setup.service);
        // A subnet lies in one zone, so too few subnets are too few zones whatever their names.
        const few = zones.subnetCount < wanted;
        if (!few && !zones.complete) {
          return skip(
            setup.service,
            `the zones of ${zones.subnetCount} subnets: ${zones.seen.length === 0 ? 'none can be seen' : `only ${zones.seen.join(', ')} can be seen`}`,
          );
        }
        return {
          status: 'fail',
          resource: setup.service,
          expected: `subnets in at least ${wanted} zones`,
          actual: `${zones.subnetCount} ${zones.subnetCount === 1 ? 'subnet' : 'subnets'}${zones.seen.length > 0 ? ` in ${zones.seen.join(', ')}` : ''}`,
          fix: {
            changes: [],
            advice:
              "Add a subnet of another availability zone to the service's network configuration, and enable that zone on the load balancer.",
          },
        };
      }),
    ];
  },
};

export const spotAlone: Rule = {
  id: 'spot-alone',
  principle: '6',
  title: 'Production does not live on spot alone',
  why: 'AWS takes spot tasks back within two minutes, all of them at once when capacity runs short.',
  severity: { production: 'error', staging: 'warning' },
  check: (setup, context) => [
    decide(setup.service, { capacity: setup.service.capacity }, ({ capacity }) => {
      if (context.thresholds['spot-alone']) return pass(setup.service);
      const use = spotUse(capacity);
      switch (use.kind) {
        case 'unknown':
          return skip(
            setup.service,
            `whether the instances of ${use.name} are spot is not visible`,
          );
        case 'alone':
          return {
            status: 'fail',
            resource: setup.service,
            expected: 'on demand (FARGATE)',
            actual: describeCapacity(capacity),
            fix: { changes: [capacityChange(capacity, context)] },
          };
        case 'none':
        case 'mixed':
          return pass(setup.service);
      }
    }),
  ],
};

export const onDemandBase: Rule = {
  id: 'on-demand-base',
  principle: '6',
  title: 'Enough tasks run on demand beside spot',
  why: 'Weights are shares of what is added: only a base keeps tasks on demand when spot is taken back.',
  severity: { production: 'warning', staging: 'note' },
  check: (setup, context) => [
    decide(setup.service, { capacity: setup.service.capacity }, ({ capacity }) => {
      const wanted = context.thresholds['on-demand-base'];
      const use = spotUse(capacity);
      if (use.kind === 'unknown') {
        return skip(setup.service, `whether the instances of ${use.name} are spot is not visible`);
      }
      if (use.kind !== 'mixed' || use.base >= wanted) return pass(setup.service);
      return {
        status: 'fail',
        resource: setup.service,
        expected: `a base of at least ${wanted} on FARGATE`,
        actual: describeCapacity(capacity),
        fix: { changes: [capacityChange(capacity, context)] },
      };
    }),
  ],
};

function describeCapacity(capacity: Capacity): string {
  if (capacity.kind === 'launch-type') return capacity.launchType;
  return capacity.providers
    .map(({ name, base, weight }) => `${name} (base ${base}, weight ${weight})`)
    .join(', ');
}

export const spreadRules: readonly Rule[] = [availabilityZones, spotAlone, onDemandBase];
