/** What ECR's private registries tell of images. The client is loaded with the first question. */
import { askedOnce } from '../asked-once.ts';
import type * as Sdk from '@aws-sdk/client-ecr';
import type { EcrImage } from '@ecs-actions/core/images/reference';
import { readLifecyclePolicy } from '@ecs-actions/core/images/lifecycle-policy';
import {
  configDigestOf,
  platformOfConfig,
  platformsOfIndex,
  type Platform,
} from '@ecs-actions/core/images/platform';
import type { Repository, RepositoryImage } from '@ecs-actions/core/images/repository';
import { known, outOfSight, unknown, type Fact } from '@ecs-actions/core/fact';
import { ecrClient } from '../clients.ts';
import { CredentialsError, NotAllowedError } from '../failure.ts';
import { allWithin } from '../paging.ts';
import { present } from '@ecs-actions/core/present';
import { ReadableError } from '@ecs-actions/core/readable-error';
import { durations, type DurationMs } from '@ecs-actions/core/time';
import { passes } from '../retry.ts';
import { shortPatienceMs, type SendOptions, type Session } from '../session.ts';
import { download } from './download.ts';

/**
 * Questions about images. What may not be asked, or is not answered, is unknown with its reason: none of it ends an
 * action. Only expired credentials and a cancelled run are thrown.
 */
export interface ImageRegistry {
  /**
   * The image of a tag or digest, archived ones too; undefined where it is gone. In a pull-through cache what
   * is missing is fetched again, so that nothing is known of it.
   */
  find(image: EcrImage): Promise<Fact<RepositoryImage | undefined>>;
  /** Everything in the repository of an image, and its lifecycle policy. */
  repository(image: EcrImage): Promise<Fact<Repository>>;
  /** What an image is built for. */
  platforms(image: EcrImage, digest: string): Promise<Fact<readonly Platform[]>>;
}

const pageSize = 1000;
const pagesRead = 3;

/** Namespaces that ECR proposes for pull-through caches (user guide, "Creating a pull through cache rule"). */
const usualCaches =
  /^(?:docker-hub|ecr-public|quay|kubernetes|github|gitlab|azure|chainguard|ROOT)\//;

const manifestTypes = [
  'application/vnd.oci.image.index.v1+json',
  'application/vnd.docker.distribution.manifest.list.v2+json',
  'application/vnd.oci.image.manifest.v1+json',
  'application/vnd.docker.distribution.manifest.v2+json',
];

/** An outage that passes is outlasted; a network without a way to ECR costs no more than this. */
const insistingPatienceMs: DurationMs = durations.minute;

export interface RegistryOptions {
  /**
   * What fails in passing is asked for a minute: for an action whose verdict, or what it changes, hangs on the
   * answer. Without it a question is soon given up, for the verdict must not wait for it.
   */
  readonly insists?: boolean;
}

export function createImageRegistry(
  session: Session,
  { insists = false }: RegistryOptions = {},
): ImageRegistry {
  let patienceMs = insists ? insistingPatienceMs : shortPatienceMs;
  /** Where ECR was out of reach for so long, the questions that follow do not wait for it again. */
  const patiently = async <T>(asked: (options: SendOptions) => Promise<T>): Promise<T> => {
    try {
      return await asked({ patienceMs });
    } catch (error) {
      if (passes(error instanceof ReadableError ? error.cause : error))
        patienceMs = shortPatienceMs;
      throw error;
    }
  };
  const ask = async <T>(
    action: string,
    { region }: EcrImage,
    send: (
      sdk: typeof Sdk,
      client: Sdk.ECRClient,
      options: { readonly abortSignal?: AbortSignal },
    ) => Promise<T>,
  ): Promise<T> => {
    const { sdk, client } = await ecrClient(session, region);
    return patiently((sendOptions) =>
      session.call(`ecr:${action}`, (options) => send(sdk, client, options), sendOptions),
    );
  };
  const place = ({ account, repository }: EcrImage) => ({
    registryId: account,
    repositoryName: repository,
  });

  /** Prefixes of the region's pull-through cache rules; undefined where they may not be read. */
  const cachePrefixes = askedOnce(
    (image: EcrImage) =>
      ask('DescribePullThroughCacheRules', image, (sdk, client, options) =>
        client.send(new sdk.DescribePullThroughCacheRulesCommand({ maxResults: 100 }), options),
      ).then(
        (answer) =>
          (answer.pullThroughCacheRules ?? []).flatMap(
            ({ ecrRepositoryPrefix }) => ecrRepositoryPrefix ?? [],
          ),
        () => undefined,
      ),
    ({ region }) => region,
  );
  /** Whether the repository is filled by a pull-through cache rule. */
  const isPullThrough = async (image: EcrImage): Promise<boolean> => {
    const rules = await cachePrefixes(image);
    if (rules === undefined) return usualCaches.test(image.repository);
    return rules.some((prefix) => prefix === 'ROOT' || image.repository.startsWith(`${prefix}/`));
  };

  const describeImages = (
    image: EcrImage,
    which: Pick<Sdk.DescribeImagesCommandInput, 'imageIds' | 'maxResults' | 'nextToken'>,
  ): Promise<Sdk.DescribeImagesCommandOutput> =>
    ask('DescribeImages', image, (sdk, client, options) =>
      client.send(
        new sdk.DescribeImagesCommand({
          ...place(image),
          ...which,
          filter: { imageStatus: 'ANY' },
        }),
        options,
      ),
    );

  return {
    find: (image) =>
      observe(async () => {
        const found = await orMissing(describeImages(image, { imageIds: [idOf(image)] }));
        const [detail] = found?.imageDetails ?? [];
        if (detail !== undefined) return known(toImage(detail));
        return (await isPullThrough(image))
          ? outOfSight('a pull-through cache fetches what is missing again')
          : known(undefined);
      }),

    repository: (image) =>
      observe(async () => {
        const images = await orMissing(
          allWithin(pagesRead, async (nextToken) => {
            const answer = await describeImages(image, {
              maxResults: pageSize,
              ...present({ nextToken }),
            });
            return { items: answer.imageDetails ?? [], nextToken: answer.nextToken };
          }).then((items) => items ?? 'more'),
        );
        const policy = await observe(async () => {
          const answer = await orMissing(
            ask('GetLifecyclePolicy', image, (sdk, client, options) =>
              client.send(new sdk.GetLifecyclePolicyCommand(place(image)), options),
            ),
          );
          return known(answer?.lifecyclePolicyText);
        });
        return known({
          name: image.repository,
          images: images === 'more' ? undefined : (images ?? []).map(toImage),
          pullThrough: await isPullThrough(image),
          policy: policyOf(policy),
        });
      }),

    platforms: (image, imageDigest) =>
      observe(async () => {
        const answer = await ask('BatchGetImage', image, (sdk, client, options) =>
          client.send(
            new sdk.BatchGetImageCommand({
              ...place(image),
              imageIds: [{ imageDigest }],
              acceptedMediaTypes: manifestTypes,
            }),
            options,
          ),
        );
        const manifest = answer.images?.[0]?.imageManifest;
        if (manifest === undefined) return unknown('ECR gives no manifest of it');
        const ofIndex = platformsOfIndex(manifest);
        if (ofIndex !== undefined) return known(ofIndex);
        const layerDigest = configDigestOf(manifest);
        if (layerDigest === undefined) return unknown('its manifest names no configuration');
        const { downloadUrl } = await ask('GetDownloadUrlForLayer', image, (sdk, client, options) =>
          client.send(
            new sdk.GetDownloadUrlForLayerCommand({ ...place(image), layerDigest }),
            options,
          ),
        );
        const config =
          downloadUrl === undefined
            ? undefined
            : await patiently((options) => download(session, downloadUrl, options));
        const platform = config === undefined ? undefined : platformOfConfig(config);
        return platform === undefined
          ? unknown('its configuration could not be read')
          : known([platform]);
      }),
  };
}

function policyOf(text: Fact<string | undefined>): Repository['policy'] {
  if (!text.known) return unknown(text.why);
  if (text.value === undefined) return known(undefined);
  const read = readLifecyclePolicy(text.value);
  return read.known ? read : unknown(`the policy is not understood: ${read.why}`);
}

function idOf({ digest, tag }: EcrImage): Sdk.ImageIdentifier {
  return digest === undefined ? present({ imageTag: tag }) : { imageDigest: digest };
}

function toImage(detail: Sdk.ImageDetail): RepositoryImage {
  return {
    digest: detail.imageDigest ?? '',
    tags: detail.imageTags ?? [],
    status: detail.imageStatus ?? 'ACTIVE',
    pushedAt: detail.imagePushedAt?.valueOf() ?? 0,
    ...present({
      pulledAt: detail.lastRecordedPullTime?.valueOf(),
      archivedAt: detail.lastArchivedAt?.valueOf(),
      activatedAt: detail.lastActivatedAt?.valueOf(),
      mediaType: detail.imageManifestMediaType,
    }),
  };
}

/** What is not there is no error here. */
async function orMissing<T>(asked: Promise<T>): Promise<T | undefined> {
  try {
    return await asked;
  } catch (error) {
    const { name } =
      error instanceof Error && error.cause instanceof Error ? error.cause : { name: '' };
    if (/^(?:Image|Repository|LifecyclePolicy)NotFoundException$/.test(name)) return undefined;
    throw error;
  }
}

async function observe<T>(reading: () => Promise<Fact<T>>): Promise<Fact<T>> {
  try {
    return await reading();
  } catch (error) {
    if (error instanceof NotAllowedError) return unknown(`not allowed to ${error.action}`);
    if (error instanceof CredentialsError || !(error instanceof Error)) throw error;
    if (/^(?:AbortError|Cancelled)$/.test(error.name)) throw error;
    return outOfSight(`ECR did not tell: ${error.message.split(/[\r\n]/, 1)[0] ?? ''}`);
  }
}
