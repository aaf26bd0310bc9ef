/** Which machines an image is built for. */

export interface Platform {
  readonly os: string;
  /** As OCI spells it: `amd64`, `arm64`. */
  readonly architecture: string;
}

/** The platforms of an index; what buildx adds as provenance is none. */
export function platformsOfIndex(manifest: string): readonly Platform[] | undefined {
  const { manifests } = parse(manifest);
  if (!Array.isArray(manifests)) return undefined;
  return manifests.flatMap((entry: unknown) => platformOf(asRecord(entry)['platform']) ?? []);
}

/** Digest of the configuration that a single manifest names: it says what the image is built for. */
export function configDigestOf(manifest: string): string | undefined {
  const { digest } = asRecord(parse(manifest)['config']);
  return typeof digest === 'string' ? digest : undefined;
}

/** The platform in an image's configuration. */
export function platformOfConfig(config: string): Platform | undefined {
  return platformOf(parse(config));
}

function platformOf(value: unknown): Platform | undefined {
  const { os, architecture } = asRecord(value);
  if (typeof os !== 'string' || typeof architecture !== 'string') return undefined;
  return os === 'unknown' || architecture === 'unknown' ? undefined : { os, architecture };
}

/**
 * What a task runs on, in OCI's words: Linux on X86_64 unless runtimePlatform says otherwise (API reference,
 * RuntimePlatform). Undefined on EC2 without one, where the instances decide.
 */
export function taskPlatform({
  runtimePlatform,
  requiresCompatibilities,
}: {
  readonly runtimePlatform?:
    | {
        readonly cpuArchitecture?: string | undefined;
        readonly operatingSystemFamily?: string | undefined;
      }
    | undefined;
  readonly requiresCompatibilities?: unknown;
}): Platform | undefined {
  const onFargate =
    Array.isArray(requiresCompatibilities) && requiresCompatibilities.includes('FARGATE');
  if (runtimePlatform?.cpuArchitecture === undefined && !onFargate) return undefined;
  const family = runtimePlatform?.operatingSystemFamily ?? 'LINUX';
  return {
    os: family.startsWith('WINDOWS') ? 'windows' : 'linux',
    architecture: runtimePlatform?.cpuArchitecture === 'ARM64' ? 'arm64' : 'amd64',
  };
}

function parse(text: string): Readonly<Record<string, unknown>> {
  try {
    return asRecord(JSON.parse(text));
  } catch {
    return {};
  }
}

function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
