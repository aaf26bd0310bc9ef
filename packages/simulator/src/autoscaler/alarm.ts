/** A CloudWatch alarm on one metric: so many datapoints of so many beyond its threshold, none of them missing. */
export type AlarmSetup = {
  readonly comparison: 'GreaterThanThreshold' | 'LessThanThreshold';
  readonly threshold: number;
  readonly evaluationPeriods: number;
  readonly datapointsToAlarm: number;
};

export type Alarm = {
  readonly setup: AlarmSetup;
  /** `undefined`: CloudWatch had no datapoint. */
  readonly see: (value: number | undefined) => void;
  readonly state: () => 'OK' | 'ALARM' | 'INSUFFICIENT_DATA';
};

export function createAlarm(setup: AlarmSetup): Alarm {
  const seen: (number | undefined)[] = [];
  const isBeyond = (value: number | undefined): boolean =>
    value !== undefined &&
    (setup.comparison === 'GreaterThanThreshold'
      ? value > setup.threshold
      : value < setup.threshold);
  return {
    setup,
    see: (value) => {
      seen.push(value);
      if (seen.length > setup.evaluationPeriods) seen.shift();
    },
    state: () => {
      if (seen.every((value) => value === undefined)) return 'INSUFFICIENT_DATA';
      return seen.filter(isBeyond).length >= setup.datapointsToAlarm ? 'ALARM' : 'OK';
    },
  };
}
