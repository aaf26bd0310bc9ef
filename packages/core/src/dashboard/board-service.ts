/** What a board is made from: one service and all that is measured of it. */
import type { Fact } from '../fact.ts';
import type { EpochMs } from '../time.ts';

export interface BoardService {
  readonly region: string;
  readonly cluster: string;
  readonly service: string;
  readonly serviceArn: string;
  /** `enhanced`, `enabled`, `disabled`, or what AWS will call it later. */
  readonly containerInsights: Fact<string>;
  readonly scaling: Fact<ScalingLines>;
  /** Behind Application and Network Load Balancers. Blue/green has two. */
  readonly targetGroups: Fact<readonly BoardTargetGroup[]>;
  /** Of VPC Lattice, as CloudWatch names them: `tg-<id>`. Blue/green has two. */
  readonly latticeGroups: readonly string[];
  /** By which other services call it through Service Connect. */
  readonly discoveryNames: readonly string[];
  /** What of its traffic is out of sight: a sentence each. */
  readonly unseenTraffic: readonly string[];
  /** Where the containers' logs go, each once; empty where no container uses awslogs. */
  readonly logGroups: Fact<readonly LogGroup[]>;
  /** Newest first; undefined: not asked for. */
  readonly deploys: Fact<readonly Deploy[]> | undefined;
}

/** What the scaling policies aim at, each where there is one. */
export interface ScalingLines {
  readonly minCapacity?: number;
  readonly maxCapacity?: number;
  /** Percent of what the tasks reserve. */
  readonly cpuPercent?: number;
  readonly memoryPercent?: number;
  /** Requests a minute and target. */
  readonly requestsPerTarget?: number;
}

export interface BoardTargetGroup {
  readonly name: string;
  /** `targetgroup/web/0123`: the value of CloudWatch's dimension TargetGroup. */
  readonly dimension: string;
  /** `app/web/0123` or `net/web/0123`: the value of CloudWatch's dimension LoadBalancer. */
  readonly loadBalancer: string;
}

export interface LogGroup {
  readonly name: string;
  readonly region: string;
}

/** One service deployment (ListServiceDeployments). */
export interface Deploy {
  readonly createdAt: EpochMs;
  /** Absent while it is under way. */
  readonly finishedAt?: EpochMs;
  /** SUCCESSFUL, ROLLBACK_SUCCESSFUL, …: an open enum. */
  readonly status: string;
  /** `web:42`, else the end of the service revision's ARN. */
  readonly revision: string;
}
