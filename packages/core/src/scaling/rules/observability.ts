import { describeFact, valueOf } from '../../fact.ts';
import type { Alarm, ServiceSetup } from '../model/service-setup.ts';
import { decide, pass, skipFor, type Rule } from '../rule.ts';

export const containerInsights: Rule = {
  id: 'container-insights',
  principle: '8',
  title: 'Container Insights is on',
  why: 'An average over ten tasks hides the one at 95 %: only Container Insights shows CPU and memory of each task.',
  severity: { production: 'warning', staging: 'note' },
  check: (setup) => {
    if (!setup.cluster.known) return [skipFor(setup.service, 'cluster', setup.cluster)];
    const cluster = setup.cluster.value;
    return [
      decide(cluster, { 'Container Insights': cluster.containerInsights }, (values) => {
        const value = values['Container Insights'];
        if (value === 'enhanced') return pass(cluster);
        return {
          status: 'fail',
          resource: cluster,
          expected: 'enhanced',
          actual: describeFact(cluster.containerInsights),
          fix: { changes: [{ on: 'cluster', set: { containerInsights: 'enhanced' } }] },
          // "enabled" has the cluster's and the service's metrics already; only the tasks' are missing.
          ...(value === 'enabled' ? { severity: 'note' as const } : {}),
        };
      }),
    ];
  },
};

/** The target group's own 5xx answers, or the load balancer's where no target answers. */
export function is5xxMetric(metric: string): boolean {
  return /^HTTPCode_(Target|ELB)_5(XX|\d\d)_Count$|^HTTPCode_(Backend|ELB)_5XX$/.test(metric);
}

/** A query of CloudWatch Logs that looks for answers of 500 and above. */
export function is5xxQuery(query: string): boolean {
  return /\b5xx\b|[=>~/"' ^]5(\d\d\b|\[|\\d)/i.test(query);
}

/** Whether an alarm would tell of 5xx answers, by a metric or by a query of a log. */
export function watches5xx({ metrics, logQuery }: Alarm): boolean {
  // Stryker disable next-line StringLiteral: the text in its place looks for nothing either
  return metrics.some(is5xxMetric) || is5xxQuery(logQuery ?? '');
}

/** Behind a Network Load Balancer there are connections, and no codes of HTTP. */
function hasNoHttp({ targetGroups }: ServiceSetup): boolean {
  if (!targetGroups.known || targetGroups.value.length === 0) return false;
  return targetGroups.value.every(
    ({ protocol }) => protocol.known && !['HTTP', 'HTTPS'].includes(protocol.value),
  );
}

export const alarm5xx: Rule = {
  id: 'alarm-5xx',
  principle: '8',
  title: 'An alarm watches 5xx answers',
  why: 'Without it, users find out first.',
  severity: { production: 'warning', staging: 'note' },
  check: (setup) => {
    const { service } = setup;
    if (service.hasLoadBalancer.known && !service.hasLoadBalancer.value) return [];
    if (hasNoHttp(setup)) return [];
    const facts = { 'load balancer': service.hasLoadBalancer, alarms: setup.alarms };
    return [
      decide(service, facts, ({ alarms }) => {
        const found = alarms.find(watches5xx);
        if (found) return pass(found);
        const [group] = valueOf(setup.targetGroups) ?? [];
        return {
          status: 'fail',
          resource: service,
          expected: 'an alarm on HTTPCode_Target_5XX_Count or HTTPCode_ELB_5XX_Count',
          actual: alarms.length === 0 ? 'no alarm' : alarms.map(({ label }) => label).join(', '),
          fix: {
            changes: group ? [{ on: 'new-alarm', targetGroup: group.label }] : [],
            advice:
              'The threshold is a start: set it from your own traffic, and add an action that reaches someone.',
          },
        };
      }),
    ];
  },
};

export const dashboard: Rule = {
  id: 'dashboard',
  principle: '8',
  title: 'A dashboard shows the service',
  why: 'In an incident nobody has the time to build the graphs that would have shown it.',
  severity: { production: 'warning', staging: 'note' },
  check: (setup) => [
    decide(setup.service, { dashboards: setup.dashboards }, ({ dashboards }) =>
      dashboards.length > 0
        ? pass(setup.service)
        : {
            status: 'fail',
            resource: setup.service,
            expected: 'a CloudWatch dashboard that shows it',
            actual: 'none',
            fix: {
              changes: [],
              advice:
                'The monitoring-dashboard action of this suite makes one and keeps it up to date.',
            },
          },
    ),
  ],
};

export const observabilityRules: readonly Rule[] = [containerInsights, alarm5xx, dashboard];
