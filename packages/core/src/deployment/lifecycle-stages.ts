/**
 * The stages of a deployment in their order, as AWS spells them
 * (https://docs.aws.amazon.com/AmazonECS/latest/developerguide/deployment-lifecycle-hooks.html).
 */
export const lifecycleStages = [
  'RECONCILE_SERVICE',
  'PRE_SCALE_UP',
  'SCALE_UP',
  'POST_SCALE_UP',
  'TEST_TRAFFIC_SHIFT',
  'POST_TEST_TRAFFIC_SHIFT',
  'PRE_PRODUCTION_TRAFFIC_SHIFT',
  'PRODUCTION_TRAFFIC_SHIFT',
  'POST_PRODUCTION_TRAFFIC_SHIFT',
  'BAKE_TIME',
  'CLEAN_UP',
] as const;

/** `stable` is the deployment's own end; a stage is reached when it is completed. */
export type Until = 'stable' | 'traffic-shifted' | (typeof lifecycleStages)[number];

export const untils: readonly Until[] = ['stable', 'traffic-shifted', ...lifecycleStages];
