import type { Service, TargetGroup } from '../service.ts';
import type { World } from '../world.ts';
import { sampleGroup } from './group-samples.ts';
import type { Metric, Sample } from './metric.ts';
import { sampleService } from './samples.ts';

const serviceMetrics = ['CPUUtilization', 'MemoryUtilization'];
const insightsMetrics = [
  'CpuUtilized',
  'CpuReserved',
  'MemoryUtilized',
  'MemoryReserved',
  'RunningTaskCount',
  'PendingTaskCount',
  'DesiredTaskCount',
  'DeploymentCount',
];
const taskMetrics = [
  'TaskCpuUtilization',
  'TaskMemoryUtilization',
  'CpuUtilized',
  'CpuReserved',
  'MemoryUtilized',
  'MemoryReserved',
];
const targetMetrics = [
  'RequestCount',
  'RequestCountPerTarget',
  'TargetResponseTime',
  'HTTPCode_Target_2XX_Count',
  'HTTPCode_Target_5XX_Count',
  'HealthyHostCount',
  'UnHealthyHostCount',
];
const balancerMetrics = [
  'RequestCount',
  'TargetResponseTime',
  'HTTPCode_Target_5XX_Count',
  'HTTPCode_ELB_5XX_Count',
];

/** Of a group behind a Network Load Balancer, and of the balancer (ELB guide, CloudWatch metrics for your NLB). */
const networkTargetMetrics = ['HealthyHostCount', 'UnHealthyHostCount'];
const networkBalancerMetrics = ['ActiveFlowCount', 'NewFlowCount', 'TCP_Target_Reset_Count'];

const dimension = (Name: string, Value: string) => ({ Name, Value });
/** The last part of a load balancer's or target group's ARN, as CloudWatch names it. */
const tail = (arn: string): string => {
  const resource = arn.slice(arn.lastIndexOf(':') + 1);
  return resource.startsWith('loadbalancer/') ? resource.slice('loadbalancer/'.length) : resource;
};

/** One answer reads several statistics of the same minutes; they are measured once. Good while the world stands still. */
function remembered(sample: Metric['sample']): Metric['sample'] {
  const known = new Map<number, Sample | undefined>();
  return (minute) => {
    if (!known.has(minute)) known.set(minute, sample(minute));
    return known.get(minute);
  };
}

/** Every metric the region has of a service; per task only where Container Insights is enhanced. */
export function metricsOfService(world: World, service: Service): Metric[] {
  const cluster = dimension('ClusterName', service.cluster.name);
  const name = dimension('ServiceName', service.name);
  const make = (
    namespace: string,
    names: readonly string[],
    dimensions: Metric['dimensions'],
    taskId?: string,
  ): Metric[] =>
    names.map((metric) => ({
      namespace,
      name: metric,
      dimensions,
      sample: remembered((minute) => sampleService(world, service, metric, minute, taskId)),
    }));
  const insights = service.cluster.settings.find((setting) => setting.name === 'containerInsights');
  const found = make('AWS/ECS', serviceMetrics, [cluster, name]);
  if (insights?.value === 'enabled' || insights?.value === 'enhanced') {
    found.push(...make('ECS/ContainerInsights', insightsMetrics, [cluster, name]));
  }
  if (insights?.value === 'enhanced') {
    for (const { taskId } of service.runs) {
      const dimensions = [cluster, name, dimension('TaskId', taskId)];
      found.push(...make('ECS/ContainerInsights', taskMetrics, dimensions, taskId));
    }
  }
  if (service.front === 'lattice') return [...found, ...metricsOfLattice(world, service)];
  if (service.front === 'service-connect') found.push(...metricsOfConnect(world, service));
  if (service.loadBalancers.some(({ advanced }) => advanced !== undefined)) {
    found.push(...metricsOfTrafficShift(world, service));
    return found;
  }
  for (const { targetGroup } of service.loadBalancers) {
    const [balancer] = targetGroup?.loadBalancerArns ?? [];
    if (targetGroup === undefined || balancer === undefined) continue;
    const front = dimension('LoadBalancer', tail(balancer));
    const group = dimension('TargetGroup', tail(targetGroup.arn));
    if (targetGroup.owner === 'network') {
      found.push(
        ...make('AWS/NetworkELB', networkTargetMetrics, [group, front]),
        ...make('AWS/NetworkELB', networkBalancerMetrics, [front]),
      );
      continue;
    }
    found.push(
      ...make('AWS/ApplicationELB', targetMetrics, [group, front]),
      ...make('AWS/ApplicationELB', balancerMetrics, [front]),
    );
  }
  return found;
}

/** Of a target group of VPC Lattice, by what a load balancer calls the same (VPC Lattice user guide, CloudWatch metrics). */
const latticeMetrics = {
  TotalRequestCount: 'RequestCount',
  HTTPCode_2XX_Count: 'HTTPCode_Target_2XX_Count',
  HTTPCode_3XX_Count: 'HTTPCode_Target_3XX_Count',
  HTTPCode_4XX_Count: 'HTTPCode_Target_4XX_Count',
  HTTPCode_5XX_Count: 'HTTPCode_Target_5XX_Count',
  RequestTime: 'TargetResponseTime',
};
const zones = ['a', 'b'];

/**
 * In each zone, as accounts were seen; where the service says so, of the whole target group too. "Always reported
 * (whether it's a zero or non-zero value) from the time the resource receives traffic."
 */
function metricsOfLattice(world: World, service: Service): Metric[] {
  const groups = service.loadBalancers.flatMap(({ targetGroup, advanced }) =>
    [targetGroup, advanced?.alternate].filter((group) => group !== undefined),
  );
  const isShifted = service.loadBalancers.some(({ advanced }) => advanced !== undefined);
  return groups.flatMap((group) =>
    Object.entries(latticeMetrics).flatMap(([name, like]) => {
      const read = (metric: string, minute: number): Sample | undefined =>
        isShifted
          ? sampleGroup(world, service, group, metric, minute)
          : sampleService(world, service, metric, minute, undefined);
      const whole = remembered((minute) => {
        const sample = read(like, minute);
        if (sample !== undefined) return inMs(like, sample);
        const hasTraffic = read('RequestCount', minute) !== undefined;
        return hasTraffic && like !== 'TargetResponseTime' ? { values: [0], count: 1 } : undefined;
      });
      const make = (more: Metric['dimensions'], sample: Metric['sample']): Metric => ({
        namespace: 'AWS/VpcLattice',
        name,
        dimensions: [...more, dimension('TargetGroup', lastPart(group.arn))],
        sample,
      });
      const inZones = zones.map((zone, index) =>
        make([dimension('AvailabilityZone', `${world.region}${zone}`)], (minute) =>
          shareOf(whole(minute), index),
        ),
      );
      return service.metrics.hasWholeLatticeGroups === true
        ? [make([], whole), ...inZones]
        : inZones;
    }),
  );
}

function lastPart(groupArn: string): string {
  return groupArn.slice(groupArn.lastIndexOf('/') + 1);
}

/** VPC Lattice and Service Connect tell times in milliseconds, load balancers in seconds. */
function inMs(like: string, { values, count }: Sample): Sample {
  return like === 'TargetResponseTime'
    ? { values: values.map((seconds) => seconds * 1000), count }
    : { values, count };
}

/** What of a minute one of two zones saw: of a sum its half, of single times every other one. */
function shareOf(sample: Sample | undefined, index: number): Sample | undefined {
  if (sample === undefined) return undefined;
  const { values, count } = sample;
  const [first = 0] = values;
  if (values.length === 1 && count === 1) {
    const half = Math.floor(first / 2);
    return { values: [index === 0 ? first - half : half], count: 1 };
  }
  const own = values.filter((_, place) => place % zones.length === index);
  return own.length === 0 ? undefined : { values: own, count: Math.max(1, Math.round(count / 2)) };
}

/**
 * Requests are counted where they arrive, by the service; what became of them where they were sent, by the name
 * alone, whichever services have it (ECS guide, Amazon ECS CloudWatch metrics).
 */
function metricsOfConnect(world: World, service: Service): Metric[] {
  const read = (each: Service, like: string, minute: number): Sample | undefined => {
    const sample = sampleService(world, each, like, minute, undefined);
    return sample && inMs(like, sample);
  };
  const sameName = [...world.services.values()].filter(
    ({ front, name }) => front === 'service-connect' && name === service.name,
  );
  const ofAll = (like: string): Metric['sample'] =>
    remembered((minute) => {
      const samples = sameName.flatMap((each) => read(each, like, minute) ?? []);
      if (samples.length === 0) return undefined;
      const values = samples.flatMap((sample) => sample.values);
      return like === 'TargetResponseTime'
        ? { values, count: samples.reduce((sum, { count }) => sum + count, 0) }
        : { values: [values.reduce((sum, value) => sum + value, 0)], count: 1 };
    });
  const make = (
    name: string,
    dimensions: Metric['dimensions'],
    sample: Metric['sample'],
  ): Metric => ({
    namespace: 'AWS/ECS',
    name,
    dimensions,
    sample,
  });
  const called = dimension('DiscoveryName', service.name);
  const own = [
    called,
    dimension('ServiceName', service.name),
    dimension('ClusterName', service.cluster.name),
  ];
  return [
    make(
      'RequestCount',
      own,
      remembered((minute) => read(service, 'RequestCount', minute)),
    ),
    make('RequestCount', [called], ofAll('RequestCount')),
    ...['HTTPCode_Target_2XX_Count', 'HTTPCode_Target_5XX_Count', 'TargetResponseTime'].map(
      (name) => make(name, [dimension('TargetDiscoveryName', service.name)], ofAll(name)),
    ),
  ];
}

const shiftedMetrics = [
  ...targetMetrics,
  'HTTPCode_Target_3XX_Count',
  'HTTPCode_Target_4XX_Count',
  'TargetConnectionErrorCount',
];

/** Both target groups of a service whose traffic is shifted, each with the requests of whom it stands for. */
function metricsOfTrafficShift(world: World, service: Service): Metric[] {
  return service.loadBalancers.flatMap(({ targetGroup, advanced }) => {
    const groups = [targetGroup, advanced?.alternate].filter((group) => group !== undefined);
    const [balancer] = targetGroup?.loadBalancerArns ?? [];
    if (balancer === undefined) return [];
    const front = dimension('LoadBalancer', tail(balancer));
    const make = (name: string, group: TargetGroup | undefined): Metric => ({
      namespace: 'AWS/ApplicationELB',
      name,
      dimensions:
        group === undefined ? [front] : [dimension('TargetGroup', tail(group.arn)), front],
      sample: remembered((minute) => sampleGroup(world, service, group, name, minute)),
    });
    return [
      ...groups.flatMap((group) => shiftedMetrics.map((name) => make(name, group))),
      ...balancerMetrics.map((name) => make(name, undefined)),
    ];
  });
}

/** All metrics of the region: its services' own, and those put into it. */
export function allMetrics(world: World): Metric[] {
  const own = [...world.services.values()].flatMap((service) => metricsOfService(world, service));
  return [...own, ...world.customMetrics.values()];
}

export function sameDimensions(
  metric: Metric,
  dimensions: readonly { readonly Name: string; readonly Value: string }[],
): boolean {
  return (
    metric.dimensions.length === dimensions.length &&
    dimensions.every(({ Name, Value }) =>
      metric.dimensions.some((own) => own.Name === Name && own.Value === Value),
    )
  );
}
