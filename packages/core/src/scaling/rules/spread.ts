import { capacityChange, isFargate, spotUse } from '../recommend/capacity.ts';
import { whyNoLoad } from '../no-load.ts';
import { valueOf } from '../../fact.ts';
import type { Capacity, CapacityProvider } from '../model/service-setup.ts';
import { decide, pass, skip, skipFor, type Fix, type Rule, type RuleContext } from '../rule.ts';

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
          return skipFor(setup.service, `whether ${use.name} is spot`, use.fact);
        case 'alone':
          return {
            status: 'fail',
            resource: setup.service,
            expected: isFargate(capacity) ? 'on demand (FARGATE)' : 'on demand',
            actual: describeStrategy(use.providers),
            fix: capacityFix(capacity, context),
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
        return skipFor(setup.service, `whether ${use.name} is spot`, use.fact);
      }
      if (use.kind !== 'mixed' || use.base >= wanted) return pass(setup.service);
      return {
        status: 'fail',
        resource: setup.service,
        expected: `a base of at least ${wanted} on ${isFargate(capacity) ? 'FARGATE' : 'demand'}`,
        actual: describeStrategy(use.providers),
        fix: capacityFix(capacity, context),
      };
    }),
  ],
};

/** Only Fargate's strategy can be written without knowing which other providers there are. */
function capacityFix(capacity: Capacity, context: RuleContext): Fix {
  if (isFargate(capacity)) return { changes: [capacityChange(capacity, context)] };
  return {
    changes: [],
    advice:
      'Give the strategy a capacity provider whose instances are on demand, with a base of its own.',
  };
}

export const placementSpread: Rule = {
  id: 'placement-spread',
  principle: '6',
  title: 'Tasks on EC2 are spread over instances',
  why: 'Without a placement strategy several tasks may share one instance, and are lost with it together.',
  severity: { production: 'note', staging: 'note' },
  check: (setup) => {
    const { placement, scheduling } = setup.service;
    const capacity = valueOf(setup.service.capacity);
    const isOnInstances = capacity !== undefined && runsOnInstances(capacity);
    if (placement === undefined || !isOnInstances || valueOf(scheduling) !== 'REPLICA') return [];
    // Where one task is enough there is nothing to spread.
    if (whyNoLoad(setup)) return [];
    return [
      decide(setup.service, { 'placement strategy': placement }, (values) =>
        values['placement strategy'].length > 0
          ? pass(setup.service)
          : {
              status: 'fail',
              resource: setup.service,
              expected: 'a placement strategy, such as spread over zones, then over instances',
              actual: 'none',
              fix: {
                changes: [],
                advice:
                  'Add two strategies in this order: spread by attribute:ecs.availability-zone, spread by instanceId.',
              },
            },
      ),
    ];
  },
};

/** Launch type EC2; of a capacity provider only its name is known, which tells nothing. */
function runsOnInstances(capacity: Capacity): boolean {
  // Stryker disable next-line ConditionalExpression: a strategy has no launch type
  return capacity.kind === 'launch-type' && capacity.launchType === 'EC2';
}

function describeStrategy(providers: readonly CapacityProvider[]): string {
  return providers
    .map(({ name, base, weight }) => `${name} (base ${base}, weight ${weight})`)
    .join(', ');
}

export const spreadRules: readonly Rule[] = [
  availabilityZones,
  spotAlone,
  onDemandBase,
  placementSpread,
];
