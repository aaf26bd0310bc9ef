/**
 * Containers that cannot be created or started, and volumes.
 *
 * Texts: Docker's, runc's and containerd's, as the ECS agent and Fargate pass them on; names of errors from
 * https://docs.aws.amazon.com/AmazonECS/latest/developerguide/stopped-task-error-codes.html
 */
import { named, noConnection, type Row } from '../row.ts';

const efs = /EFS utils|EFS volumes?\b|mount\.(?:nfs4?|efs)|mount-dns-name|amazon-efs/i;
const start =
  /(?<![\w-])(?:Cannot(?:Start|Create|Inspect|Stop|Describe)Container\w*|ContainerRuntime\w*|Docker(?:Timeout|State)Error|HostConfigError|CannotGetDockerClient\w*|ResourceInitializationError|TaskDependencyError)(?![\w-])|OCI runtime|oci runtime|runc (?:create|did)|container(?:d)? (?:runtime )?task|shim task|container process|Error response from daemon/;

export const startRows: readonly Row[] = [
  {
    kind: 'efs-dns',
    cause: 'volume',
    when: [
      efs,
      /Failed to resolve|check that your file system ID|no such host|name (?:or service not known|resolution)/i,
    ],
    advice: ({ fileSystem }) =>
      `File system${named(fileSystem, (id) => ` ${id}`)} cannot be resolved from the task: it needs a mount target in each availability zone of the service's subnets, the VPC DNS resolution and hostnames turned on, and the id has to be right.`,
  },
  {
    kind: 'efs-path',
    cause: 'volume',
    when: [efs, /No such file or directory/i],
    advice: ({ path, fileSystem }) =>
      `The directory${named(path, (name) => ` ${name}`)} does not exist on file system${named(fileSystem, (id) => ` ${id}`)}: create it, or mount through an access point that does (rootDirectory with creationInfo).`,
  },
  {
    kind: 'efs-port',
    cause: 'volume',
    when: [efs, /available port in the range/i],
    advice: () =>
      'The host has no free port for the encrypted mount: too many EFS volumes are mounted on it. ECS starts another task; on EC2, widen port_range_lower_bound and port_range_upper_bound in /etc/amazon/efs/efs-utils.conf, or spread the tasks over more instances.',
  },
  {
    kind: 'efs-denied',
    cause: 'volume',
    when: [
      efs,
      /access denied|AccessDenied|not authorized|Operation not permitted|\bcredentials\b/i,
    ],
    advice: () =>
      'The file system refuses the mount: allow elasticfilesystem:ClientMount (and ClientWrite) in the task role and in the file system policy, and set iam and transitEncryption ENABLED on the volume.',
  },
  {
    kind: 'efs-mount',
    cause: 'volume',
    when: [efs],
    advice: () =>
      'The task gets no connection to the mount target: the security group of the file system has to let TCP port 2049 (NFS) in from the security group of the task.',
  },
  {
    kind: 'volume-driver',
    cause: 'volume',
    when: [
      /VolumeDriver\.|error while mounting volume|volume (?:driver|plugin)|plugin .{0,40}not found/i,
    ],
    advice: () =>
      'The volume driver failed on the instance: see that its plugin runs there (docker plugin ls; its log) and that its storage answers, or replace the instance.',
  },
  {
    kind: 'volume-copy',
    cause: 'volume',
    when: [
      /copy contents to volume|failed to copy file info|copy(?:ing)? (?:image )?(?:files|data) (?:to|into) (?:the )?volume|CannotCreateContainerError: failed to chown/i,
    ],
    advice: ({ message }) =>
      /chown|not permitted|permission denied/i.test(message)
        ? 'Docker fills a new volume with what the image has at that path, and may not: mount at a path that is empty in the image, or use an access point without posixUser.'
        : 'The volume could not be filled with what the image has at that path: mount at a path that is empty or small in the image, and see that the disk has room (ephemeralStorage).',
  },
  {
    kind: 'ebs',
    cause: 'volume',
    when: [
      /\bEBS volumes?\b|volume attachment|attach(?:ing)? (?:the |an? )?(?:EBS )?volume|(?<![\w-])CannotCreateVolume\w*|\bFSx\b|CreateVolume|create volume in EC2|configured ECS Infrastructure Role/i,
    ],
    advice: ({ action, role }) =>
      action === undefined
        ? `The volume could not be created or attached: see that the infrastructure role${named(role, (name) => ` ${name}`)} of the volume (AmazonECSInfrastructureRolePolicyForVolumes) can be assumed by ecs.amazonaws.com, and its snapshot, size and zone.`
        : `Allow ${action} in the infrastructure role${named(role, (name) => ` ${name}`)} of the volume (managed policy AmazonECSInfrastructureRolePolicyForVolumes).`,
  },
  {
    kind: 'image-platform',
    cause: 'configuration',
    when: [/exec format error|exec user process caused/i],
    advice: () => architectureAdvice,
  },
  {
    kind: 'docker-timeout',
    cause: 'infrastructure',
    when: [
      /(?:shim task|runtime task|create task)\b.{0,80}context deadline exceeded|Could not transition to|timed out after waiting|(?<![\w-])(?:Docker|ContainerRuntime)TimeoutError\b|Cannot connect to the Docker daemon|(?<![\w-])CannotGetDockerClient/,
    ],
    advice: () =>
      'Docker on the host did not answer in time. On EC2, replace the instance and look at its disk (I/O, burst credits, space); on Fargate ECS starts another task by itself.',
  },
  {
    kind: 'storage-timeout',
    cause: 'infrastructure',
    when: [/waiting for Ephemeral ?Storage/i],
    passes: true,
    advice: () =>
      'The disk of the task was not ready in time. It passes by itself: ECS starts another task.',
  },
  {
    kind: 'host-disk-full',
    cause: 'infrastructure',
    when: [/no space left on device|Thin Pool|device ?mapper|disk quota exceeded/i],
    unless: [/(?<![\w-])CannotPull/],
    advice: () =>
      'The disk of the instance is full: clean old images and containers up there (docker system prune; ECS_ENGINE_TASK_CLEANUP_WAIT_DURATION), give it a larger volume, or replace it. On Fargate raise ephemeralStorage.',
  },
  {
    kind: 'device',
    cause: 'configuration',
    when: [
      /custom device|device information|no such device|could not select device|nvidia|prestart hook|neuron/i,
    ],
    advice: ({ device }) =>
      `The instance lacks a device that the task asks for${named(device, (path) => ` (${path})`)}: use an instance type that has it, with the ECS-optimized AMI for GPU or Neuron, and correct linuxParameters.devices.`,
  },
  {
    kind: 'host-state',
    cause: 'infrastructure',
    when: [
      start,
      /container name .{0,80}is already in use|iptables(?: failed)?:|No chain\/target|cannot join network of a non running container|layer does not exist|No such (?:image|container)\b|final child's PID from pipe|disconnected from message bus|resource temporarily unavailable/i,
    ],
    advice: () =>
      'Docker on the instance is not in the state that the ECS agent takes it to be in (a container, image or firewall chain is there or gone). ECS starts another task; where it stays with one instance, restart Docker and the agent there, or replace the instance.',
  },
  {
    kind: 'runtime-setting',
    cause: 'configuration',
    when: [
      start,
      /\brlimits?\b|\bsysctl\b|separate kernel namespace|memory(?: reservation)? limit (?:can ?not|allowed|should)|Range of CPUs|apparmor|seccomp/i,
    ],
    advice: ({ message }) =>
      `The host refuses a setting of the container, which the text names: correct ${
        /rlimit/i.test(message)
          ? 'its ulimits (none above what the host allows; on Fargate only nofile)'
          : /sysctl|kernel namespace/i.test(message)
            ? 'its systemControls (only what has a namespace of its own; those of the network not in network mode host)'
            : /memory/i.test(message)
              ? 'its memory and memoryReservation (at least 6 MiB, and memory the larger of the two)'
              : /CPUs/.test(message)
                ? 'its cpu (not more than the instance has)'
                : 'its dockerSecurityOptions or privileged'
      }.`,
  },
  {
    kind: 'port-in-use',
    cause: 'placement-constraints',
    when: [/port is already allocated|address already in use/i],
    unless: [/listen unix|shim socket/i],
    advice: ({ port }) =>
      `The host port${named(port, (one) => ` ${one}`)} is taken on the instance: use dynamic host ports (hostPort 0) or awsvpc, or add instances.`,
  },
  {
    kind: 'entrypoint',
    cause: 'configuration',
    when: [
      start,
      /\bexec: |System::CreateProcess: |executable file not found|no command specified|container process(?: caused)?:? "?chdir|error during container init: chdir|starting container process caused:? "?exec/i,
    ],
    unless: [/creating device nodes|mount(?:ing)? .{0,200}rootfs/i],
    advice: ({ executable, message }) =>
      /permission denied/i.test(message)
        ? `${executable ?? 'What command or entryPoint names'} may not be executed in the image: chmod +x it, or correct command and entryPoint of the container.`
        : `${executable ?? 'What command or entryPoint names'} is not in the image${/\s/.test(executable ?? '') ? ' under that name: a command is a list of words, a shell line needs ["sh", "-c", "…"]' : ''}: correct command or entryPoint of the container, or the image. A volume mounted over its directory hides it too.`,
  },
  {
    kind: 'runtime-user',
    cause: 'configuration',
    when: [
      /mount callback failed|unable to (?:find (?:user|group)|set ?up user)|setup user: |cannot set [ug]id to unmapped|no matching entries in (?:passwd|group)|no such user|linux spec user|unknown user|operating system .{0,40}(?:not supported|cannot be used|does not match)|no match for platform|container operating system does not match/i,
    ],
    advice: ({ user }) =>
      `User${named(user, (name) => ` ${name}`)} or platform does not fit the image: set user of the container to one that the image's /etc/passwd has (or a number), and runtimePlatform to the image's.`,
  },
  {
    kind: 'runtime-mount',
    cause: 'volume',
    when: [
      /creating device nodes|mknod|mount(?:ing)? .{0,200}(?:rootfs|not a directory)|rootfs_linux|error mounting|mount ?point|mount destination|read-only file system/i,
    ],
    advice: () =>
      'A mount of the task definition hides a path that the system needs (/dev, /proc, /etc …) or meets a file: change containerPath of the mount point to a directory of its own.',
  },
  {
    kind: 'host-config',
    cause: 'configuration',
    when: [
      /(?<![\w-])HostConfigError\b|invalid (?:mount config|volume specification|volume referenced|path)|resolve volume mounts|bind source path does not exist|mount path must be absolute/i,
    ],
    advice: () =>
      'A mount point of the task definition has no usable path: give its volume a host.sourcePath that exists on the instance (or none at all), and the mount point a containerPath.',
  },
  {
    kind: 'task-dependency',
    cause: 'configuration',
    when: [
      /dependenc(?:y|ies) .{0,80}(?:resolve|exist|exited|fail)|dependency graph|because of dependency|link to a non running container|dependent container|(?<![\w-])TaskDependencyError\b|failed to get container status/i,
    ],
    advice: () =>
      'A container that others wait for (dependsOn) ended or never got ready: read its log, and raise its memory if it was killed.',
  },
  {
    kind: 'task-definition-inactive',
    cause: 'configuration',
    when: [/\bTask ?Definition is inactive\b/i],
    advice: () =>
      'The task definition of the service was deregistered, so no new task of it starts: set an ACTIVE revision on the service (IaC tools deregister the old ones by default).',
  },
  {
    kind: 'runtime-truncated',
    cause: 'configuration',
    when: [
      start,
      /OCI runtime|runc|shim|runtime task|container process|container init|unable to start contain/i,
    ],
    unless: [noConnection, /listen unix|shim socket/i],
    advice: () =>
      'AWS cut its text before the reason. Try the task definition without initProcessEnabled, volumes and readonlyRootFilesystem, one by one, and compare with the last revision that worked.',
  },
  {
    kind: 'docker-timeout',
    cause: 'infrastructure',
    when: [
      /(?<![\w-])(?:Cannot(?:Inspect|Stop|Describe)Container\w*|DockerStateError)|create new shim socket/,
    ],
    advice: () =>
      'Docker on the host did not answer. On EC2, replace the instance and look at its disk (I/O, burst credits, space); on Fargate ECS starts another task by itself.',
  },
  {
    kind: 'start',
    cause: 'configuration',
    when: [/(?<![\w-])(?:Cannot(?:Start|Create)Container\w*|ContainerRuntimeError)(?![\w-])/],
    advice: ({ message }) =>
      /:\s*\S/.test(message)
        ? 'The container cannot be created as the task definition describes it: Docker’s own words say which setting; compare with the last revision that worked.'
        : 'AWS does not say why the container cannot start: look at the task in the ECS console, and compare the task definition with the last revision that worked.',
  },
];

/** Said of a text of Docker's and of a log that ends with the kernel's words. */
export const architectureAdvice =
  'The image is built for another CPU architecture than the task runs on: build it for that (docker buildx build --platform linux/amd64 or linux/arm64), or set runtimePlatform.cpuArchitecture of the task definition.';
