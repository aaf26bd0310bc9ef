import { valueOf } from '../../fact.ts';
import type { CloudControlProvider, ModuleCall, Part } from '../model/part.ts';
import type { ServiceSetup } from '../model/service-setup.ts';
import { applyChanges, newAlarmName, predefinedMetrics } from './apply-changes.ts';
import type { Change } from './change.ts';
import { inWords, terraform } from './in-words.ts';

/** What an infrastructure tool has to write into one of its resources. */
export interface ResourceEdit {
  readonly kind: EditedKind;
  /** The resource's label in the file; for a new one, a name made for it. */
  readonly label: string;
  readonly isNew: boolean;
  /** The Terraform module calls the resource is made in, or will be. */
  readonly modules: readonly ModuleCall[];
  /** Of an existing resource of a provider in CloudFormation's words. */
  readonly provider?: CloudControlProvider;
  /** The change it comes from. */
  readonly change: Change;
  /** In Terraform's words and nesting: a list of objects is a repeated block. */
  readonly body: Body;
}

export type EditedKind = 'service' | 'target' | 'policy' | 'target-group' | 'cluster' | 'alarm';
export type BodyValue = string | number | boolean | Reference | Body | readonly Body[];
export interface Body {
  readonly [attribute: string]: BodyValue;
}

/** Another resource's attribute, which every tool spells in its own way. */
export interface Reference {
  readonly reference:
    'target' | 'service-resource-id' | 'load-balancer' | 'target-group' | 'no-value';
  /** The label of the resource referred to, where it is known. */
  readonly label: string | undefined;
}

export function isReference(value: BodyValue): value is Reference {
  return typeof value === 'object' && 'reference' in value;
}

/** The setting is left out. */
const noValue: Reference = { reference: 'no-value', label: undefined };

/** Settings of the model where Terraform has them. */
export function bodyOf(
  kind: Parameters<typeof inWords>[1],
  set: Readonly<Record<string, BodyValue | undefined>>,
): Body {
  return inWords(terraform, kind, set) as Body;
}

/**
 * The changes as edits of resources, one for each.
 *
 * @param all every change of the run: what is written as a whole (the suspended state) is written so
 * that no other fix is undone.
 */
export function editsOf(
  setup: ServiceSetup,
  changes: readonly Change[],
  all: readonly Change[],
): readonly ResourceEdit[] {
  const after = applyChanges(setup, all);
  return changes.map((change) => ({ change, ...editOf(change, setup, after) }));
}

type Edit = Omit<ResourceEdit, 'change'>;

function existing(kind: EditedKind, part: Part | undefined, body: Body): Edit {
  return {
    kind,
    label: part?.label ?? kind,
    isNew: false,
    modules: part?.modules ?? [],
    body,
    ...(part?.provider && { provider: part.provider }),
  };
}

/** A new resource stands beside the service, under a name that no other service's has. */
function created(kind: EditedKind, name: string, { service }: ServiceSetup, body: Body): Edit {
  return { kind, label: name, isNew: true, modules: service.modules ?? [], body };
}

function editOf(change: Change, before: ServiceSetup, after: ServiceSetup): Edit {
  switch (change.on) {
    case 'target': {
      const target = valueOf(before.target);
      const body = targetBody(change.set, after);
      if (target) return existing('target', target, body);
      return created('target', `${slugOf(before)}-scalable-target`, before, {
        service_namespace: 'ecs',
        scalable_dimension: 'ecs:service:DesiredCount',
        resource_id: { reference: 'service-resource-id', label: before.service.label },
        ...body,
      });
    }
    case 'policy': {
      const policy = (valueOf(before.policies) ?? []).find(({ label }) => label === change.policy);
      return existing('policy', policy, bodyOf('policy', { ...change.set }));
    }
    case 'new-policy': {
      const name = `${change.metric}-target-tracking`;
      return created('policy', `${slugOf(before)}-${name}`, before, {
        name,
        policy_type: 'TargetTrackingScaling',
        service_namespace: 'ecs',
        scalable_dimension: 'ecs:service:DesiredCount',
        resource_id: { reference: 'target', label: valueOf(before.target)?.label },
        target_tracking_scaling_policy_configuration: {
          ...(bodyOf('policy', { ...change.set })[
            'target_tracking_scaling_policy_configuration'
          ] as Body),
          predefined_metric_specification: {
            predefined_metric_type: predefinedMetrics[change.metric],
          },
        },
      });
    }
    case 'service': {
      const { capacityProviders, circuitBreaker, desiredCount, ...plain } = change.set;
      return existing(
        'service',
        before.service,
        bodyOf('service', {
          ...plain,
          desiredCount: desiredCount === 'unset' ? noValue : desiredCount,
          circuitBreaker: circuitBreaker && { ...circuitBreaker },
          capacityProviders: capacityProviders?.map(({ name, base, weight }) => ({
            capacity_provider: name,
            base,
            weight,
          })),
        }),
      );
    }
    case 'target-group': {
      const { stickiness, ...plain } = change.set;
      const group = (valueOf(before.targetGroups) ?? []).find(
        ({ label }) => label === change.targetGroup,
      );
      const body = bodyOf('target-group', { ...plain, stickiness });
      // Terraform's block has to name the type as well.
      const sticky =
        stickiness === undefined ? {} : { stickiness: { enabled: stickiness, type: 'lb_cookie' } };
      return existing('target-group', group, { ...body, ...sticky });
    }
    case 'cluster': {
      const { containerInsights: value } = change.set;
      return existing(
        'cluster',
        valueOf(before.cluster),
        bodyOf('cluster', { settings: [{ name: 'containerInsights', value }] }),
      );
    }
    case 'new-alarm':
      return created('alarm', newAlarmName(after), before, alarmBody(change.targetGroup, after));
  }
}

/** A word for the service that may stand in names of resources. */
export function slugOf({ service }: ServiceSetup): string {
  const name = valueOf(service.name) ?? lastWord(service.label);
  const slug = name.replaceAll(/[^A-Za-z0-9]+/g, '-').replaceAll(/^-+|-+$/g, '');
  return /^[A-Za-z]/.test(slug) ? slug : `service-${slug}`.replace(/-$/, '');
}

/** `aws_ecs_service.web` → `web`, `module.svc["worker"].aws_ecs_service.this` → `svc-worker`. */
function lastWord(label: string): string {
  const [, call, key] = /module\.([\w-]+)(?:\["?([^"\]]+)"?\])?\.aws_\w+\.[\w-]+/.exec(label) ?? [];
  if (call !== undefined) return key === undefined ? call : `${call}-${key}`;
  return (
    label
      .replace(/\[.*\]$/, '')
      .split(/[./]/)
      .at(-1) ?? 'service'
  );
}

function targetBody(set: Extract<Change, { on: 'target' }>['set'], after: ServiceSetup): Body {
  const { minCapacity, maxCapacity, ...resumes } = set;
  const target = valueOf(after.target);
  const suspended = target && valueOf(target.suspended);
  // The state is written as a whole, so all of it is.
  const whole =
    Object.keys(resumes).length > 0 && suspended
      ? {
          scaleInSuspended: suspended.scaleIn,
          scaleOutSuspended: suspended.scaleOut,
          scheduledSuspended: suspended.scheduled,
        }
      : {};
  return bodyOf('target', { minCapacity, maxCapacity, ...whole });
}

/** Ten answers of 5xx in a minute, in three of five minutes. */
function alarmBody(targetGroup: string, after: ServiceSetup): Body {
  return {
    alarm_name: newAlarmName(after),
    namespace: 'AWS/ApplicationELB',
    metric_name: 'HTTPCode_Target_5XX_Count',
    dimensions: {
      LoadBalancer: { reference: 'load-balancer', label: undefined },
      TargetGroup: { reference: 'target-group', label: targetGroup },
    },
    statistic: 'Sum',
    period: 60,
    evaluation_periods: 5,
    datapoints_to_alarm: 3,
    threshold: 10,
    comparison_operator: 'GreaterThanOrEqualToThreshold',
    treat_missing_data: 'notBreaching',
  };
}
