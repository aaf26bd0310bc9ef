/**
 * Modules whose arguments are known, so that a fix can be written into their calls: those of
 * github.com/terraform-aws-modules (terraform-aws-ecs and terraform-aws-alb, version 5 and later) and of
 * github.com/cloudposse (terraform-aws-ecs-alb-service-task, -ecs-web-app, -ecs-cloudwatch-autoscaling,
 * -alb-ingress), as their variables.tf declare them.
 */
import { valueOf } from '../../fact.ts';
import type { ModuleCall } from '../model/part.ts';
import type { ServiceSetup } from '../model/service-setup.ts';
import { targetTracking } from '../recommend/policies.ts';
import { hcl, type Hcl, type HclObject } from './hcl.ts';
import type { ResourceEdit } from './resource-edit.ts';

interface Case {
  readonly edit: ResourceEdit;
  /** The setup once all changes are made. */
  readonly after: ServiceSetup;
}

type Argument = (value: Hcl, of: Case) => HclObject | undefined;

interface KnownModule {
  readonly source: RegExp;
  /** `kind.path`, the path in Terraform's words → the argument of the call. */
  readonly arguments: Readonly<Record<string, Argument>>;
  /** What it takes besides to make a resource that is not there; undefined: it cannot be made so. */
  readonly whenNew?: (edit: ResourceEdit, after: ServiceSetup) => HclObject | undefined;
}

/** A call of a known module that a resource comes from. */
export interface KnownCall {
  readonly module: KnownModule;
  readonly address: string;
  /** Keys of maps that stand around the arguments: `services`, then the service's. */
  readonly path: readonly string[];
  readonly note?: string;
}

const named =
  (name: string): Argument =>
  (value) => ({ [name]: value });
const nested =
  (...names: readonly string[]): Argument =>
  (value) =>
    names.slice(0, -1).reduceRight<HclObject>((inner, name) => ({ [name]: hcl.map(inner) }), {
      [names.at(-1) ?? '']: value,
    });

const policyPath = 'target_tracking_scaling_policy_configuration';

/** Its map of policies replaces the default as a whole, so all of them are written out. */
const allPolicies: Argument = (_value, { after }) => {
  const policies = targetTracking(after);
  const printed = policies.map((policy) => {
    const metric = valueOf(policy.metric);
    const target = valueOf(policy.targetValue);
    if (metric === undefined || metric.resource === 'other' || target === undefined)
      return undefined;
    const configuration: HclObject = {
      target_value: target,
      scale_in_cooldown: valueOf(policy.scaleInCooldownSeconds) ?? 300,
      scale_out_cooldown: valueOf(policy.scaleOutCooldownSeconds) ?? 300,
      predefined_metric_specification: hcl.map({ predefined_metric_type: metric.name }),
    };
    const key = /\["([^"]+)"\]$/.exec(policy.label)?.[1] ?? metric.resource;
    const whole = { policy_type: 'TargetTrackingScaling', [policyPath]: hcl.map(configuration) };
    return [key, hcl.map(whole)] as const;
  });
  if (!printed.every((item) => item !== undefined)) return undefined;
  return { autoscaling_policies: hcl.map(Object.fromEntries(printed)) };
};

/** A list of blocks as a map by provider, as the module takes it. */
const providersByName: Argument = (value) => {
  if (typeof value !== 'object' || !('hcl' in value) || value.hcl !== 'blocks') return undefined;
  const items = value.items as readonly HclObject[];
  const entries = items.flatMap((item) => {
    const name = item['capacity_provider'];
    return typeof name === 'string' ? [[name, hcl.map(item)] as const] : [];
  });
  return { capacity_provider_strategy: hcl.map(Object.fromEntries(entries)) };
};

/** A list of objects, of which each has all three. */
const providersAsList: Argument = (value) => {
  if (typeof value !== 'object' || !('hcl' in value) || value.hcl !== 'blocks') return undefined;
  return { capacity_provider_strategies: hcl.list(value.items as readonly HclObject[]) };
};

/** Cloudposse's two switches. */
const breakerSwitches: Argument = () => ({
  circuit_breaker_deployment_enabled: true,
  circuit_breaker_rollback_enabled: true,
});

const ecsService: KnownModule = {
  source: /terraform-aws-modules\/(terraform-aws-)?ecs(\/aws|\.git)?\/\/modules\/service/,
  arguments: {
    'service.desired_count': named('desired_count'),
    'service.deployment_minimum_healthy_percent': named('deployment_minimum_healthy_percent'),
    'service.deployment_maximum_percent': named('deployment_maximum_percent'),
    'service.deployment_circuit_breaker': named('deployment_circuit_breaker'),
    'service.health_check_grace_period_seconds': named('health_check_grace_period_seconds'),
    'service.capacity_provider_strategy': providersByName,
    // Its target takes the smaller of this and desired_count, so both are set.
    'target.min_capacity': (value) => ({ desired_count: value, autoscaling_min_capacity: value }),
    'target.max_capacity': named('autoscaling_max_capacity'),
    'target.suspended_state.dynamic_scaling_in_suspended': nested(
      'autoscaling_suspended_state',
      'dynamic_scaling_in_suspended',
    ),
    'target.suspended_state.dynamic_scaling_out_suspended': nested(
      'autoscaling_suspended_state',
      'dynamic_scaling_out_suspended',
    ),
    'target.suspended_state.scheduled_scaling_suspended': nested(
      'autoscaling_suspended_state',
      'scheduled_scaling_suspended',
    ),
    [`policy.${policyPath}.target_value`]: allPolicies,
    [`policy.${policyPath}.scale_in_cooldown`]: allPolicies,
    [`policy.${policyPath}.scale_out_cooldown`]: allPolicies,
    [`policy.${policyPath}.disable_scale_in`]: allPolicies,
  },
  whenNew: ({ kind }) => {
    if (kind === 'target') return { enable_autoscaling: true };
    return kind === 'policy' ? {} : undefined;
  },
};

const loadBalancer: KnownModule = {
  source: /terraform-aws-modules\/(terraform-aws-)?alb(\/aws|\.git)?(\?|$)/,
  arguments: {
    'target-group.load_balancing_algorithm_type': named('load_balancing_algorithm_type'),
    'target-group.slow_start': named('slow_start'),
    'target-group.deregistration_delay': named('deregistration_delay'),
    'target-group.stickiness.enabled': (value) => ({
      stickiness: hcl.map({ enabled: value, type: 'lb_cookie' }),
    }),
    ...Object.fromEntries(
      ['path', 'interval', 'timeout', 'healthy_threshold', 'unhealthy_threshold', 'matcher'].map(
        (name) => [`target-group.health_check.${name}`, nested('health_check', name)],
      ),
    ),
  },
};

const serviceTask: KnownModule = {
  source: /cloudposse\/(terraform-aws-)?ecs-alb-service-task(\/aws|\.git)?(\?|$)/,
  arguments: {
    'service.desired_count': named('desired_count'),
    'service.deployment_minimum_healthy_percent': named('deployment_minimum_healthy_percent'),
    'service.deployment_maximum_percent': named('deployment_maximum_percent'),
    'service.deployment_circuit_breaker': breakerSwitches,
    'service.health_check_grace_period_seconds': named('health_check_grace_period_seconds'),
    'service.capacity_provider_strategy': providersAsList,
  },
};

const autoscaling: KnownModule = {
  source: /cloudposse\/(terraform-aws-)?ecs-cloudwatch-autoscaling(\/aws|\.git)?(\?|$)/,
  arguments: {
    'target.min_capacity': named('min_capacity'),
    'target.max_capacity': named('max_capacity'),
  },
};

const webApp: KnownModule = {
  source: /cloudposse\/(terraform-aws-)?ecs-web-app(\/aws|\.git)?(\?|$)/,
  arguments: {
    'service.desired_count': named('desired_count'),
    'service.deployment_minimum_healthy_percent': named('deployment_minimum_healthy_percent'),
    'service.deployment_maximum_percent': named('deployment_maximum_percent'),
    'service.deployment_circuit_breaker': breakerSwitches,
    'service.health_check_grace_period_seconds': named('health_check_grace_period_seconds'),
    'service.capacity_provider_strategy': providersAsList,
    'target.min_capacity': named('autoscaling_min_capacity'),
    'target.max_capacity': named('autoscaling_max_capacity'),
    'target-group.load_balancing_algorithm_type': named(
      'alb_ingress_load_balancing_algorithm_type',
    ),
    'target-group.stickiness.enabled': named('alb_stickiness_enabled'),
    'target-group.health_check.path': named('alb_ingress_healthcheck_path'),
    ...Object.fromEntries(
      ['interval', 'timeout', 'healthy_threshold', 'unhealthy_threshold', 'matcher'].map((name) => [
        `target-group.health_check.${name}`,
        named(`alb_ingress_health_check_${name}`),
      ]),
    ),
  },
};

const ingress: KnownModule = {
  source: /cloudposse\/(terraform-aws-)?alb-ingress(\/aws|\.git)?(\?|$)/,
  arguments: {
    'target-group.deregistration_delay': named('deregistration_delay'),
    'target-group.load_balancing_algorithm_type': named('load_balancing_algorithm_type'),
    'target-group.slow_start': named('slow_start'),
    'target-group.stickiness.enabled': named('stickiness_enabled'),
    ...Object.fromEntries(
      ['path', 'interval', 'timeout', 'healthy_threshold', 'unhealthy_threshold', 'matcher'].map(
        (name) => [`target-group.health_check.${name}`, named(`health_check_${name}`)],
      ),
    ),
  },
};

export const knownModules = [ecsService, loadBalancer, serviceTask, autoscaling, webApp, ingress];

/** The whole cluster with its services as one call: each service is an entry of the map `services`. */
const ecsRoot = /terraform-aws-modules\/(terraform-aws-)?ecs(\/aws|\.git)?(\?|$)/;

/** The outermost call of a module that is not written in this repository, where it is a known one. */
export function findKnownModule({ modules, label, kind }: ResourceEdit): KnownCall | undefined {
  const at = modules.findIndex((call, index) => isForeign(call) || looksLikeEcs(modules, index));
  const call = modules[at];
  if (!call) return undefined;
  if (isEcsRoot(call, modules, at)) {
    const key = keyOf(modules[at + 1]);
    return key === undefined || kind === 'cluster'
      ? undefined
      : { module: ecsService, address: call.address, path: ['services', key] };
  }
  const module = knownModules.find(({ source }) => source.test(call.source ?? ''));
  if (module === undefined) return undefined;
  if (module !== loadBalancer) return { module, address: call.address, path: [] };
  const group = /\["([^"]+)"\]$/.exec(label)?.[1];
  return group === undefined
    ? undefined
    : { module, address: call.address, path: ['target_groups', group] };
}

function isForeign({ source }: ModuleCall): boolean {
  return source !== undefined && !/^\.\.?(\/|$)/.test(source);
}

function isEcsRoot(call: ModuleCall, modules: readonly ModuleCall[], at: number): boolean {
  return (
    ecsRoot.test(call.source ?? '') || (call.source === undefined && looksLikeEcs(modules, at))
  );
}

/** A plan may not name sources: a call with a call `service` by key in it is made like that module. */
function looksLikeEcs(modules: readonly ModuleCall[], at: number): boolean {
  const [call, inner] = [modules[at], modules[at + 1]];
  return (
    call?.source === undefined &&
    inner !== undefined &&
    inner.source === undefined &&
    /\.module\.service\["[^"]+"\]$/.test(inner.address)
  );
}

function keyOf(call: ModuleCall | undefined): string | undefined {
  return /\["([^"]+)"\]$/.exec(call?.address ?? '')?.[1];
}
