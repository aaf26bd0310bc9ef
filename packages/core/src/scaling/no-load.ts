import { valueOf } from '../fact.ts';
import type { ServiceSetup } from './model/service-setup.ts';
import type { ContainerSetup } from './model/task.ts';

/**
 * Why no load of users can ask for more tasks, in half a sentence; undefined where nothing says so. It
 * changes the kind of no service: what no file says otherwise is taken for a web service.
 */
export function whyNoLoad(setup: ServiceSetup): string | undefined {
  const { service, task } = setup;
  if (valueOf(service.hasLoadBalancer) !== false) return undefined;
  const containers = valueOf(valueOf(task)?.containers) ?? [];
  const essential = containers.filter((container) => container.essential);
  const words = essential.map(startOf);
  if (words.length > 0 && words.every((start) => start !== undefined && waiting.test(start))) {
    return `its tasks only wait (${words[0] ?? ''})`;
  }
  // What is reached on one port of each instance, and by no balancer, serves that instance.
  const ports = essential.flatMap(({ fixedHostPorts }) => valueOf(fixedHostPorts) ?? []);
  if (valueOf(service.onDistinctInstances) === true && ports.length > 0) {
    return `one task for each instance, on its port ${ports[0] ?? ''}: it follows the instances`;
  }
  return undefined;
}

/** A shell to be entered, or a placeholder: `sleep infinity`, `sh -c tail -f /dev/null`. */
const waiting =
  /^(?:(?:\/bin\/)?(?:ba)?sh -l?c )?(?:exec )?(?:sleep (?:inf(?:inity)?|\d{4,}|\d+d)|tail -f \/dev\/null)$/;

function startOf({ entryPoint, command }: ContainerSetup): string | undefined {
  if (!entryPoint.known || !command.known) return undefined;
  return [...entryPoint.value, ...command.value].join(' ');
}
