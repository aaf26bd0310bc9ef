/** What is known of a metric: how CloudWatch is asked for it, and what is made of the answer. */

export const statistics = ['avg', 'max', 'min', 'p50', 'p90', 'p95', 'p99'] as const;
export type Statistic = (typeof statistics)[number];

/** What a value is in; `count` is a plain number. */
export type Unit = '%' | 'ms' | 'count';

/** Whose metric it is: the service's, each of its target groups', or each of its load balancers'. */
export type MetricOwner = 'service' | 'target-group' | 'balancer';

export type BalancerKind = 'application' | 'network';

/** What counts the requests to a service that pass no load balancer. */
export type DirectCounter = 'lattice' | 'service-connect';
export type TrafficCounter = BalancerKind | DirectCounter;

/** A metric as VPC Lattice or Service Connect has it. */
export interface DirectMetric {
  readonly metric: string;
  /**
   * Service Connect counts a request where it arrives, by the service, and its outcome where it was sent, by
   * the name it was sent to in all clusters (ECS Developer Guide, "Amazon ECS CloudWatch metrics"). Absent: by
   * the service, or of a target group.
   */
  readonly by?: 'callers';
}

/** One metric of CloudWatch's. */
export interface MetricRow {
  readonly owner: MetricOwner;
  readonly metric: string;
  /** CloudWatch's statistic by ours; '' where the series has but one. */
  readonly statistics: Readonly<Partial<Record<Statistic | '', string>>>;
  /** Each statistic costs: only those that are drawn or judged are read. Absent: all are. */
  readonly readsOnlyAsked?: true;
  readonly unit: Unit | 'per-minute';
  /** CloudWatch's values times this are in the unit; absent: 1. */
  readonly factor?: number;
  /** How those of several target groups or load balancers become one. */
  readonly joined: 'sum' | 'by-requests';
  /**
   * A minute without a point is a zero where that series has one. Absent: such a minute has no data, and says
   * nothing.
   */
  readonly zeroWhere?: 'requests' | 'elb-requests';
  /** Load balancers that have it; absent for a metric of the service itself. */
  readonly balancers?: readonly BalancerKind[];
  /** Of a target group's metric: what it is where no load balancer has it, in the row's unit already. */
  readonly direct?: Readonly<Partial<Record<DirectCounter, DirectMetric>>>;
  /** Of what it is read: the whole service after a deployment, each revision of a canary; else it is only drawn. */
  readonly readOf: readonly ('service' | 'revision')[];
  /** How it is written as a threshold and judged; absent: it cannot be. */
  readonly threshold?: ThresholdRow;
  /** Its lines in the chart of the summary and the page, by statistic, the most telling one first. */
  readonly lines?: Readonly<Partial<Record<Statistic | '', string>>>;
  /** Where it is drawn on the dashboard. */
  readonly widget?: WidgetRow;
}

/** What may be asked of a metric in a threshold, and what is said when it is breached. */
export interface ThresholdRow {
  /** One sentence for the README. */
  readonly what: string;
  readonly units: readonly ('%' | 'ms' | 's' | '')[];
  /** Of a relative threshold, and of what is drawn. */
  readonly unit: Unit;
  /**
   * How the minutes of a row of the catalogue become one value. `minutes`: their mean, highest or lowest;
   * `total`: their sum; `requests`: their mean weighted by requests. Absent: `measurement.ts` says how.
   */
  readonly judgedBy?: 'minutes' | 'total' | 'requests';
  /** Empty: none may be named. */
  readonly statistics: readonly Statistic[];
  /** Whether it can be compared with the time before the deployment. */
  readonly relative: boolean;
  /** A share of the requests, which is at most 100 %. */
  readonly isShare?: true;
  /** It counts single tasks, and names them. */
  readonly namesTasks?: true;
  readonly example: string;
  /** Its line in the set that stands where none is given; absent: it has none. */
  readonly byDefault?: string;
  /** The title of the chart in which it is seen; absent: in none. */
  readonly chart?: string;
  /** What a breach means. */
  readonly breach: string;
  /** The next step after a breach; `since` is a time of day. */
  readonly nextStep: (since: string) => string;
  /** How a canary judges it of its green revision; absent: it refuses the metric, and says `whyNotOfRevision`. */
  readonly ofRevision?: 'by-requests' | 'by-health';
  readonly comparedWithBlue?: true;
  /** Absent: the metric is measured of the whole service. */
  readonly whyNotOfRevision?: string;
}

/** The graphs of the dashboard that show a service's traffic. */
export const trafficGraphs = ['errors', 'latency', 'requests', 'hosts'] as const;
export type TrafficGraph = (typeof trafficGraphs)[number];

/** The lines of a metric in a graph of the dashboard. */
export interface WidgetRow {
  readonly graph: TrafficGraph;
  readonly lines: readonly {
    /** CloudWatch's. */
    readonly statistic: string;
    readonly label: string;
    /** Of a target group's metric only where there is one group; CloudWatch chooses the colours of several. */
    readonly color?: string;
  }[];
  /** A sum, drawn per minute: the letter with which the id of the sum begins. */
  readonly perMinute?: string;
  readonly axis?: 'right';
}
