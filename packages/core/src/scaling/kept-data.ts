/** Data that outlives a task, which a second task would write to as well, or not have. */
import { usualText, valueOf } from '../fact.ts';
import { repositoryOf } from './model/image-name.ts';
import type { ServiceSetup } from './model/service-setup.ts';
import type { ContainerSetup, Volume } from './model/task.ts';

/** Databases and brokers by the names of their images: two tasks of them are two, not one of double size. */
const stores = new Set([
  'postgres',
  'postgresql',
  'postgis',
  'timescaledb',
  'mysql',
  'mariadb',
  'percona',
  'mongo',
  'mongodb',
  'redis',
  'redis-stack',
  'redis-stack-server',
  'valkey',
  'rabbitmq',
  'elasticsearch',
  'opensearch',
  'neo4j',
  'influxdb',
  'couchdb',
  'cassandra',
  'zookeeper',
  'etcd',
]);

/** `postgres`, where that is all that a task runs but for what only helps it. */
export function storeOf({ task }: ServiceSetup): string | undefined {
  const containers = valueOf(valueOf(task)?.containers) ?? [];
  const programs = containers.filter(({ essential }) => essential).map(storeIn);
  return programs.every((program) => program !== undefined) ? programs[0] : undefined;
}

function storeIn({ image }: ContainerSetup): string | undefined {
  const { last } = repositoryOf(image && usualText(image));
  return stores.has(last) ? last : undefined;
}

/**
 * The first volume that outlives a task and that one of its containers may write to: "the volume data
 * (EFS)", "a volume (EFS)" where its name is not known. A task of a service has an EBS volume of its own, which goes with it (developer guide, "Use
 * Amazon EBS volumes with Amazon ECS").
 */
export function keptData({ task }: ServiceSetup): string | undefined {
  const { volumes, containers } = valueOf(task) ?? {};
  const written = new Set(
    (valueOf(containers) ?? []).flatMap(({ writes }) => valueOf(writes) ?? []),
  );
  const kept = (valueOf(volumes) ?? []).find(
    ({ name, kind, path }) => written.has(name) && keeps[kind] !== undefined && !isOfInstance(path),
  );
  if (kept === undefined) return undefined;
  const what = keeps[kept.kind] ?? '';
  return kept.name === '' ? `a volume (${what})` : `the volume ${kept.name} (${what})`;
}

/** Whether a directory belongs to the instance itself: its Docker, its kernel. */
export function isOfInstance(path: string | undefined): boolean {
  return ofInstance.test(path ?? '');
}

const ofInstance =
  /^\/(?:var\/)?run\/docker\.sock$|^\/(?:proc|sys|cgroup|var\/lib\/docker)(?:\/|$)|^\/(?:dev)?$/;

const keeps: Readonly<Partial<Record<Volume['kind'], string>>> = {
  efs: 'EFS',
  fsx: 'FSx',
  docker: 'a Docker volume of its instance',
  instance: 'a directory of its instance',
};
