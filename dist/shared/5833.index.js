export const id = 5833;
export const ids = [5833];
export const modules = {

/***/ 4959:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Is: () => (/* binding */ isSettled),
/* harmony export */   JL: () => (/* binding */ sameTaskDefinition),
/* harmony export */   KW: () => (/* binding */ familyRevision),
/* harmony export */   Os: () => (/* binding */ primaryOf),
/* harmony export */   P7: () => (/* binding */ revisionNumber),
/* harmony export */   Y4: () => (/* binding */ deploymentIdOf),
/* harmony export */   ak: () => (/* binding */ servingName),
/* harmony export */   hY: () => (/* binding */ hasEnded),
/* harmony export */   qJ: () => (/* binding */ servingRevision)
/* harmony export */ });
/** Whether ECS has ended a service deployment: of these statuses none changes any more. */
function hasEnded({ status }) {
    return ['SUCCESSFUL', 'STOPPED', 'ROLLBACK_SUCCESSFUL', 'ROLLBACK_FAILED'].includes(status);
}
/** The number that a service revision and its deployment share: `ecs-svc/N` and `…/N`. */
function revisionNumber(arnOrDeploymentId) {
    return arnOrDeploymentId === undefined
        ? undefined
        : /(?:^|\/)(\d+)$/.exec(arnOrDeploymentId)?.[1];
}
/** The id of a deployment, from its `id` or else from the reason text that names it. */
function deploymentIdOf(deployment) {
    if (deployment.id !== undefined)
        return deployment.id;
    const reason = deployment.rolloutStateReason;
    return reason === undefined ? undefined : /ECS deployment (ecs-svc\/\d+)/.exec(reason)?.[1];
}
/**
 * The revision that serves. Under CODE_DEPLOY and EXTERNAL that is the primary task set's: the service itself
 * keeps naming the one it was created with (API reference, TaskSet).
 */
function servingRevision(service) {
    return (service.taskSets.find(({ status }) => status === 'PRIMARY')?.taskDefinition ??
        primaryOf(service)?.taskDefinition ??
        service.taskDefinition);
}
/** `web:2`; the service's name where ECS tells no revision. */
function servingName(service) {
    const serving = servingRevision(service);
    return serving === undefined ? service.name : familyRevision(serving);
}
function primaryOf(service) {
    return service.deployments.find((deployment) => deployment.status === 'PRIMARY');
}
/** All its tasks run, and none of another deployment is left: its end is near. */
function isSettled(own, service) {
    return (own.desiredCount > 0 &&
        own.runningCount >= own.desiredCount &&
        own.pendingCount === 0 &&
        service.deployments.every((other) => other === own || other.runningCount + other.pendingCount === 0));
}
/** `family:revision` of a task definition ARN; anything else comes back as it is. */
function familyRevision(taskDefinition) {
    return /task-definition\/(.+)$/.exec(taskDefinition)?.[1] ?? taskDefinition;
}
/** Whether two spellings (ARN or `family:revision`) name the same task definition revision. */
function sameTaskDefinition(a, b) {
    if (a === undefined || b === undefined)
        return false;
    if (a.startsWith('arn:') && b.startsWith('arn:'))
        return a === b;
    return familyRevision(a) === familyRevision(b);
}


/***/ }),

/***/ 9243:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TP: () => (/* binding */ exitAdvice),
/* harmony export */   qm: () => (/* binding */ adviceInLog),
/* harmony export */   uy: () => (/* binding */ signalHint)
/* harmony export */ });
/* harmony import */ var _kinds_start_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1555);
/** What an exit code alone tells, and what the last lines of the log add to it. Codes above 128 are signals (128 + number). */

/** ` (killed: …)`: what a code means, in brackets; empty where it means nothing by itself. */
function signalHint(exitCode) {
    switch (exitCode) {
        case 0:
            return ' (it ended by itself: a service must keep running)';
        case 126:
            return ' (the command is not executable)';
        case 127:
            return ' (the command was not found)';
        case 137:
            return ' (killed: often out of memory, or it did not stop in time)';
        case 139:
            return ' (segmentation fault)';
        case 143:
            return ' (it was asked to stop)';
        default:
            return '';
    }
}
/** The next step after a container of a service ended with this code. */
function exitAdvice(exitCode) {
    const log = 'Read the last lines of the container’s log: they tell why it ended';
    switch (exitCode) {
        case 0:
            return `${log}. It ended with 0, as a job does: the command of a service has to stay in the foreground.`;
        case 126:
        case 127:
            return 'Correct command or entryPoint of the container: what it names is not in the image, or not executable.';
        case 137:
            return `${log}. Where they end in the middle of work, it was killed: give it more memory, and see its memory in Container Insights.`;
        case 139:
            return `${log}. A crash in native code: compare the image's libraries and CPU architecture with the last revision that worked.`;
        default:
            return `${log}. A new revision that never served usually lacks a setting or a migration.`;
    }
}
/** The step that the log's own words ask for, where they are the kernel's and the same for every program. */
function adviceInLog(lines) {
    return lines.some((line) => /exec format error/i.test(line)) ? _kinds_start_js__WEBPACK_IMPORTED_MODULE_0__/* .architectureAdvice */ .w : undefined;
}


/***/ }),

/***/ 1555:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ startRows),
/* harmony export */   w: () => (/* binding */ architectureAdvice)
/* harmony export */ });
/* harmony import */ var _row_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3831);
/**
 * Containers that cannot be created or started, and volumes.
 *
 * Texts: Docker's, runc's and containerd's, as the ECS agent and Fargate pass them on; names of errors from
 * https://docs.aws.amazon.com/AmazonECS/latest/developerguide/stopped-task-error-codes.html
 */

const efs = /EFS utils|EFS volumes?\b|mount\.(?:nfs4?|efs)|mount-dns-name|amazon-efs/i;
const start = /(?<![\w-])(?:Cannot(?:Start|Create|Inspect|Stop|Describe)Container\w*|ContainerRuntime\w*|Docker(?:Timeout|State)Error|HostConfigError|CannotGetDockerClient\w*|ResourceInitializationError|TaskDependencyError)(?![\w-])|OCI runtime|oci runtime|runc (?:create|did)|container(?:d)? (?:runtime )?task|shim task|container process|Error response from daemon/;
const startRows = [
    {
        kind: 'efs-dns',
        cause: 'volume',
        when: [
            efs,
            /Failed to resolve|check that your file system ID|no such host|name (?:or service not known|resolution)/i,
        ],
        advice: ({ fileSystem }) => `File system${(0,_row_js__WEBPACK_IMPORTED_MODULE_0__/* .named */ .KT)(fileSystem, (id) => ` ${id}`)} cannot be resolved from the task: it needs a mount target in each availability zone of the service's subnets, the VPC DNS resolution and hostnames turned on, and the id has to be right.`,
    },
    {
        kind: 'efs-path',
        cause: 'volume',
        when: [efs, /No such file or directory/i],
        advice: ({ path, fileSystem }) => `The directory${(0,_row_js__WEBPACK_IMPORTED_MODULE_0__/* .named */ .KT)(path, (name) => ` ${name}`)} does not exist on file system${(0,_row_js__WEBPACK_IMPORTED_MODULE_0__/* .named */ .KT)(fileSystem, (id) => ` ${id}`)}: create it, or mount through an access point that does (rootDirectory with creationInfo).`,
    },
    {
        kind: 'efs-port',
        cause: 'volume',
        when: [efs, /available port in the range/i],
        advice: () => 'The host has no free port for the encrypted mount: too many EFS volumes are mounted on it. ECS starts another task; on EC2, widen port_range_lower_bound and port_range_upper_bound in /etc/amazon/efs/efs-utils.conf, or spread the tasks over more instances.',
    },
    {
        kind: 'efs-denied',
        cause: 'volume',
        when: [
            efs,
            /access denied|AccessDenied|not authorized|Operation not permitted|\bcredentials\b/i,
        ],
        advice: () => 'The file system refuses the mount: allow elasticfilesystem:ClientMount (and ClientWrite) in the task role and in the file system policy, and set iam and transitEncryption ENABLED on the volume.',
    },
    {
        kind: 'efs-mount',
        cause: 'volume',
        when: [efs],
        advice: () => 'The task gets no connection to the mount target: the security group of the file system has to let TCP port 2049 (NFS) in from the security group of the task.',
    },
    {
        kind: 'volume-driver',
        cause: 'volume',
        when: [
            /VolumeDriver\.|error while mounting volume|volume (?:driver|plugin)|plugin .{0,40}not found/i,
        ],
        advice: () => 'The volume driver failed on the instance: see that its plugin runs there (docker plugin ls; its log) and that its storage answers, or replace the instance.',
    },
    {
        kind: 'volume-copy',
        cause: 'volume',
        when: [
            /copy contents to volume|failed to copy file info|copy(?:ing)? (?:image )?(?:files|data) (?:to|into) (?:the )?volume|CannotCreateContainerError: failed to chown/i,
        ],
        advice: ({ message }) => /chown|not permitted|permission denied/i.test(message)
            ? 'Docker fills a new volume with what the image has at that path, and may not: mount at a path that is empty in the image, or use an access point without posixUser.'
            : 'The volume could not be filled with what the image has at that path: mount at a path that is empty or small in the image, and see that the disk has room (ephemeralStorage).',
    },
    {
        kind: 'ebs',
        cause: 'volume',
        when: [
            /\bEBS volumes?\b|volume attachment|attach(?:ing)? (?:the |an? )?(?:EBS )?volume|(?<![\w-])CannotCreateVolume\w*|\bFSx\b|CreateVolume|create volume in EC2|configured ECS Infrastructure Role/i,
        ],
        advice: ({ action, role }) => action === undefined
            ? `The volume could not be created or attached: see that the infrastructure role${(0,_row_js__WEBPACK_IMPORTED_MODULE_0__/* .named */ .KT)(role, (name) => ` ${name}`)} of the volume (AmazonECSInfrastructureRolePolicyForVolumes) can be assumed by ecs.amazonaws.com, and its snapshot, size and zone.`
            : `Allow ${action} in the infrastructure role${(0,_row_js__WEBPACK_IMPORTED_MODULE_0__/* .named */ .KT)(role, (name) => ` ${name}`)} of the volume (managed policy AmazonECSInfrastructureRolePolicyForVolumes).`,
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
        advice: () => 'Docker on the host did not answer in time. On EC2, replace the instance and look at its disk (I/O, burst credits, space); on Fargate ECS starts another task by itself.',
    },
    {
        kind: 'storage-timeout',
        cause: 'infrastructure',
        when: [/waiting for Ephemeral ?Storage/i],
        passes: true,
        advice: () => 'The disk of the task was not ready in time. It passes by itself: ECS starts another task.',
    },
    {
        kind: 'host-disk-full',
        cause: 'infrastructure',
        when: [/no space left on device|Thin Pool|device ?mapper|disk quota exceeded/i],
        unless: [/(?<![\w-])CannotPull/],
        advice: () => 'The disk of the instance is full: clean old images and containers up there (docker system prune; ECS_ENGINE_TASK_CLEANUP_WAIT_DURATION), give it a larger volume, or replace it. On Fargate raise ephemeralStorage.',
    },
    {
        kind: 'device',
        cause: 'configuration',
        when: [
            /custom device|device information|no such device|could not select device|nvidia|prestart hook|neuron/i,
        ],
        advice: ({ device }) => `The instance lacks a device that the task asks for${(0,_row_js__WEBPACK_IMPORTED_MODULE_0__/* .named */ .KT)(device, (path) => ` (${path})`)}: use an instance type that has it, with the ECS-optimized AMI for GPU or Neuron, and correct linuxParameters.devices.`,
    },
    {
        kind: 'host-state',
        cause: 'infrastructure',
        when: [
            start,
            /container name .{0,80}is already in use|iptables(?: failed)?:|No chain\/target|cannot join network of a non running container|layer does not exist|No such (?:image|container)\b|final child's PID from pipe|disconnected from message bus|resource temporarily unavailable/i,
        ],
        advice: () => 'Docker on the instance is not in the state that the ECS agent takes it to be in (a container, image or firewall chain is there or gone). ECS starts another task; where it stays with one instance, restart Docker and the agent there, or replace the instance.',
    },
    {
        kind: 'runtime-setting',
        cause: 'configuration',
        when: [
            start,
            /\brlimits?\b|\bsysctl\b|separate kernel namespace|memory(?: reservation)? limit (?:can ?not|allowed|should)|Range of CPUs|apparmor|seccomp/i,
        ],
        advice: ({ message }) => `The host refuses a setting of the container, which the text names: correct ${/rlimit/i.test(message)
            ? 'its ulimits (none above what the host allows; on Fargate only nofile)'
            : /sysctl|kernel namespace/i.test(message)
                ? 'its systemControls (only what has a namespace of its own; those of the network not in network mode host)'
                : /memory/i.test(message)
                    ? 'its memory and memoryReservation (at least 6 MiB, and memory the larger of the two)'
                    : /CPUs/.test(message)
                        ? 'its cpu (not more than the instance has)'
                        : 'its dockerSecurityOptions or privileged'}.`,
    },
    {
        kind: 'port-in-use',
        cause: 'placement-constraints',
        when: [/port is already allocated|address already in use/i],
        unless: [/listen unix|shim socket/i],
        advice: ({ port }) => `The host port${(0,_row_js__WEBPACK_IMPORTED_MODULE_0__/* .named */ .KT)(port, (one) => ` ${one}`)} is taken on the instance: use dynamic host ports (hostPort 0) or awsvpc, or add instances.`,
    },
    {
        kind: 'entrypoint',
        cause: 'configuration',
        when: [
            start,
            /\bexec: |System::CreateProcess: |executable file not found|no command specified|container process(?: caused)?:? "?chdir|error during container init: chdir|starting container process caused:? "?exec/i,
        ],
        unless: [/creating device nodes|mount(?:ing)? .{0,200}rootfs/i],
        advice: ({ executable, message }) => /permission denied/i.test(message)
            ? `${executable ?? 'What command or entryPoint names'} may not be executed in the image: chmod +x it, or correct command and entryPoint of the container.`
            : `${executable ?? 'What command or entryPoint names'} is not in the image${/\s/.test(executable ?? '') ? ' under that name: a command is a list of words, a shell line needs ["sh", "-c", "…"]' : ''}: correct command or entryPoint of the container, or the image. A volume mounted over its directory hides it too.`,
    },
    {
        kind: 'runtime-user',
        cause: 'configuration',
        when: [
            /mount callback failed|unable to (?:find (?:user|group)|set ?up user)|setup user: |cannot set [ug]id to unmapped|no matching entries in (?:passwd|group)|no such user|linux spec user|unknown user|operating system .{0,40}(?:not supported|cannot be used|does not match)|no match for platform|container operating system does not match/i,
        ],
        advice: ({ user }) => `User${(0,_row_js__WEBPACK_IMPORTED_MODULE_0__/* .named */ .KT)(user, (name) => ` ${name}`)} or platform does not fit the image: set user of the container to one that the image's /etc/passwd has (or a number), and runtimePlatform to the image's.`,
    },
    {
        kind: 'runtime-mount',
        cause: 'volume',
        when: [
            /creating device nodes|mknod|mount(?:ing)? .{0,200}(?:rootfs|not a directory)|rootfs_linux|error mounting|mount ?point|mount destination|read-only file system/i,
        ],
        advice: () => 'A mount of the task definition hides a path that the system needs (/dev, /proc, /etc …) or meets a file: change containerPath of the mount point to a directory of its own.',
    },
    {
        kind: 'host-config',
        cause: 'configuration',
        when: [
            /(?<![\w-])HostConfigError\b|invalid (?:mount config|volume specification|volume referenced|path)|resolve volume mounts|bind source path does not exist|mount path must be absolute/i,
        ],
        advice: () => 'A mount point of the task definition has no usable path: give its volume a host.sourcePath that exists on the instance (or none at all), and the mount point a containerPath.',
    },
    {
        kind: 'task-dependency',
        cause: 'configuration',
        when: [
            /dependenc(?:y|ies) .{0,80}(?:resolve|exist|exited|fail)|dependency graph|because of dependency|link to a non running container|dependent container|(?<![\w-])TaskDependencyError\b|failed to get container status/i,
        ],
        advice: () => 'A container that others wait for (dependsOn) ended or never got ready: read its log, and raise its memory if it was killed.',
    },
    {
        kind: 'task-definition-inactive',
        cause: 'configuration',
        when: [/\bTask ?Definition is inactive\b/i],
        advice: () => 'The task definition of the service was deregistered, so no new task of it starts: set an ACTIVE revision on the service (IaC tools deregister the old ones by default).',
    },
    {
        kind: 'runtime-truncated',
        cause: 'configuration',
        when: [
            start,
            /OCI runtime|runc|shim|runtime task|container process|container init|unable to start contain/i,
        ],
        unless: [_row_js__WEBPACK_IMPORTED_MODULE_0__/* .noConnection */ .s0, /listen unix|shim socket/i],
        advice: () => 'AWS cut its text before the reason. Try the task definition without initProcessEnabled, volumes and readonlyRootFilesystem, one by one, and compare with the last revision that worked.',
    },
    {
        kind: 'docker-timeout',
        cause: 'infrastructure',
        when: [
            /(?<![\w-])(?:Cannot(?:Inspect|Stop|Describe)Container\w*|DockerStateError)|create new shim socket/,
        ],
        advice: () => 'Docker on the host did not answer. On EC2, replace the instance and look at its disk (I/O, burst credits, space); on Fargate ECS starts another task by itself.',
    },
    {
        kind: 'start',
        cause: 'configuration',
        when: [/(?<![\w-])(?:Cannot(?:Start|Create)Container\w*|ContainerRuntimeError)(?![\w-])/],
        advice: ({ message }) => /:\s*\S/.test(message)
            ? 'The container cannot be created as the task definition describes it: Docker’s own words say which setting; compare with the last revision that worked.'
            : 'AWS does not say why the container cannot start: look at the task in the ECS console, and compare the task definition with the last revision that worked.',
    },
];
/** Said of a text of Docker's and of a log that ends with the kernel's words. */
const architectureAdvice = 'The image is built for another CPU architecture than the task runs on: build it for that (docker buildx build --platform linux/amd64 or linux/arm64), or set runtimePlatform.cpuArchitecture of the task definition.';


/***/ }),

/***/ 784:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   on: () => (/* binding */ readPart),
/* harmony export */   qf: () => (/* binding */ withoutServicePrefix),
/* harmony export */   wh: () => (/* binding */ plainText)
/* harmony export */ });
/**
 * The message in a text of ECS's: without the service it is about, ARNs, addresses and names.
 *
 * People name services `secretsmanager-sync` and target groups `efs-web`, so a name must never decide
 * what a text means. Names have no spaces: every pattern of the table holds a space, or a word that
 * stands by itself.
 */
/** `(service web) …`, `service (web) …` and `service web …`: the live API and AWS's pages differ. */
const servicePrefix = /^\s*(?:\(service [^()]+\)|service \( ?[^()]+\)|service \S+(?= (?:\(|is |was |has |had |failed |operations |task set |deployment |could |registered |deregistered |stopped |timed out ))|Service (?!deployment\b)[^\s:]+:)\s*/i;
const names = [
    [/\barn:aws[\w-]*:[\w-]*:[^\s'"`()[\],;]*[^\s'"`()[\],;.:]/g, 'ARN'],
    [/\bhttps?:\/\/[^\s'"`)]+/g, 'URL'],
    [
        /\b(?:[\w-]+\.)+(?:com|io|cn|net|org|dev|eu|comm+)(?:\.cn)?(?::\d+)?(?:\/[\w.@:/-]*[\w@/-])?/g,
        'HOST',
    ],
    [
        /(\()(service|target-group|elb|cluster|task set|taskSet|container-instance|instance|task) [^()\s]+(?=\))/g,
        '$1$2 NAME',
    ],
    [
        /\b(target-group|capacity provider|container-instance|repository) (?!ARN|\(|(?:does|is|was|has|not)\b)['"`]?[\w./:@-]*[\w/]['"`]?/g,
        '$1 NAME',
    ],
    [/(?<=(?:^|[\s"'`(=:]))\/[\w@%+=.,-]+(?:\/[\w@%+=.,-]*)*/g, 'PATH'],
    [/\b(?:i|subnet|sg|eni|vpc|fs|fsap|vol)-[0-9a-f]+\b/g, 'ID'],
];
/**
 * What is read of a text from outside. AWS's own are shorter; some patterns take as long as the square of a text or
 * worse, and a line of a log may have 256 KiB.
 */
const longestRead = 4096;
/** The beginning of a text, which is all of it but for the longest. */
function readPart(text) {
    return text.slice(0, longestRead);
}
/** A text of ECS's without its `service NAME` prefix, for readers who know which service it is about. */
function withoutServicePrefix(text) {
    return text.replace(servicePrefix, '');
}
/** One line with plain quotes: ECS's texts have line breaks, typographic quotes and several layers of escapes. */
function plainText(text) {
    return readPart(text)
        .replace(/[\u2018\u2019]/g, "'")
        .replace(/[\u201c\u201d]/g, '"')
        .replace(/\\+(?=["'\\])/g, '')
        .replace(/\\+[ntr]/g, ' ')
        .replace(/\s+/g, ' ')
        .trim();
}
/** What a text says, its names masked: what patterns are matched against. */
function messageOf(text) {
    return names.reduce((message, [name, mask]) => message.replace(name, mask), withoutServicePrefix(plainText(text)));
}


/***/ }),

/***/ 3831:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KT: () => (/* binding */ named),
/* harmony export */   So: () => (/* binding */ refusingPolicy),
/* harmony export */   Wy: () => (/* binding */ allowedIn),
/* harmony export */   s0: () => (/* binding */ noConnection),
/* harmony export */   wk: () => (/* binding */ denied)
/* harmony export */ });
/** Words of a connection that does not come about, whoever speaks: Go, the SDK, Docker, containerd, AWS. */
const noConnection = /i\/o timeout|\bdial tcp|connection (?:issue|reset|refused|timed out)|context (?:was )?cancell?ed|context ca\b|context deadline exceeded|request (?:context )?cancell?ed|RequestCancell?ed|send request failed|Client\.Timeout|network configuration|network connection|TLS handshake timeout|StatusCode: 0\b|signal: killed|no such host|server misbehaving|network is unreachable|no route to host|timeout awaiting|timed out|failed to do request/i;
/** Words of a refusal for want of permission. */
const denied = /not authorized to perform|Access ?Denied(?:Exception)?\b|UnauthorizedOperation|UnauthorizedException|\b403\b|\bForbidden\b|is not authorized|access denied|explicit deny/i;
/**
 * Policies other than the role's own, in IAM's words: allowing the action in the role changes nothing there.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html
 */
const refusingPolicies = [
    [/\bVPC endpoint policy\b/i, "the endpoint's policy"],
    [/\bservice control policy\b/i, 'a service control policy of the AWS organisation'],
    [/\bresource control policy\b/i, 'a resource control policy of the AWS organisation'],
    [/\bpermissions boundary\b/i, "the role's permissions boundary"],
    [/\bresource-based policy\b/i, "the resource's own policy"],
    [/\bsession policy\b/i, 'the session policy'],
];
/** ` in the execution role app`, or for that role in the policy that AWS names as the one that refuses. */
function allowedIn(noun, { role, message }) {
    const whose = `${noun}${named(role, (name) => ` ${name}`)}`;
    const policy = refusingPolicy(message);
    return policy === undefined
        ? `in ${whose}`
        : `for ${whose} in ${policy}: AWS names that as what refuses`;
}
/** The policy that AWS names as the one that refuses, where that is not the role's own. */
function refusingPolicy(message) {
    return refusingPolicies.find(([phrase]) => phrase.test(message))?.[1];
}
/** ` (it is db)`-like additions: empty where the text names nothing. */
function named(value, words) {
    return value === undefined ? '' : words(value);
}


/***/ }),

/***/ 6545:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ withoutArns),
/* harmony export */   o: () => (/* binding */ shortText)
/* harmony export */ });
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(784);
/** AWS's long texts in one line, without the parts that do not help. */

/** Said around every failure of its kind; none of it tells one from another. */
const wrapping = [
    /unable to pull secrets or registry auth: (?=\S)/gi,
    /execution resource retrieval failed: /gi,
    /(?:service call|pull image manifest|inspect image|ref pull|create stream) has been retried \d+ times?(?:\(s\)|\b)?: /gi,
    /failed to create (?:new container runtime task|shim(?: task)?|task for container): /gi,
    /failed to fetch secret \S+ from secrets manager: /gi,
    /Error response from daemon: /g,
    /operation error [\w ]+: \w+, (?:https response error )?/g,
    /httpReadSeeker: failed open: /g,
    /failed to validate logger args: /gi,
    /(?:OCI runtime create failed: )?(?:runc create failed: )?unable to start container process: /g,
    /unexpected status code (?=https?:)/g,
    /(?:https response error )?StatusCode: \d+, RequestID: [\w-]*,? ?/g,
    // Docker names the image twice.
    /(?<=(\S{12,}): )\1: /g,
    /,? ?status code: \d+/gi,
    /,? ?request ?id: ?[\w-]+/gi,
    / because no \S+-based policy allows the \S+ action/g,
    /\.? ?For more information, see [^.]*\.?/g,
    /\.? ?(?:Please )?check your task network configuration\.?/gi,
];
/** What stands before `… is not authorized to perform: …`. */
const refusal = /^.*?\bUser: (?=(?:role )?\S+ is not authorized to perform: )/;
const defaultLength = 160;
/** At most `atMost` characters on one line, without ARNs; an ellipsis says that there is more. */
function shortText(text, atMost = defaultLength) {
    const bare = wrapping.reduce((line, phrase) => line.replace(phrase, ''), (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutServicePrefix */ .qf)((0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(text)));
    const whole = withoutArns(bare)
        .replace(/(sha256:[0-9a-f]{8})[0-9a-f]{56}/g, '$1…')
        .replace(/\s+/g, ' ')
        .trim();
    // Who may not do what is the end of a long sentence.
    const line = whole.length <= atMost ? whole : whole.replace(refusal, '');
    if (line.length <= atMost)
        return line;
    const cut = line.slice(0, atMost - 1);
    return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), atMost / 2)).replace(/[\s,;:(]+$/, '')} …`;
}
/** Each ARN as the name that people know the thing by. */
function withoutArns(text) {
    return text.replace(/\barn:aws[\w-]*:[^\s'"`()[\],;]*[^\s'"`()[\],;.:]/g, (arn) => {
        const resource = arn.split(':').slice(5).join(':');
        const [, role] = /^assumed-role\/([^/]+)/.exec(resource) ?? [];
        if (role !== undefined)
            return `role ${role}`;
        const [, group] = /^targetgroup\/([^/]+)/.exec(resource) ?? [];
        if (group !== undefined)
            return group;
        const [, secret] = /^secret:(.+?)(?:-\w{6})?$/.exec(resource) ?? [];
        if (secret !== undefined)
            return `secret ${secret}`;
        return resource.replace(/^[\w-]+[:/](?=\S)/, '') || arn;
    });
}


/***/ })

};
