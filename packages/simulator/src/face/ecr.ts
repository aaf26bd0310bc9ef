import { configOf, findRepository } from '../world/registry/registry.ts';
import type { Repository, RepositoryImage } from '../world/registry/repository.ts';
import { arn, type World } from '../world/world.ts';
import { page, record, records, requiredText, seconds, text, texts, type Input } from './input.ts';
import { ApiError, header, type SimRequest, type SimResponse } from './messages.ts';
import { needing, type Context, type Operations } from './operation.ts';

const needsRepository = (action: string) =>
  needing(`ecr:${action}`, ({ world }, input) =>
    arn(world, 'ecr', `repository/${text(input, 'repositoryName') ?? '*'}`),
  );

/** What an account's private registry tells of its images. */
export const ecrOperations: Operations = {
  DescribeImages: { needs: needsRepository('DescribeImages'), run: describeImages },
  BatchGetImage: { needs: needsRepository('BatchGetImage'), run: batchGetImage },
  GetLifecyclePolicy: { needs: needsRepository('GetLifecyclePolicy'), run: getLifecyclePolicy },
  GetDownloadUrlForLayer: {
    needs: needsRepository('GetDownloadUrlForLayer'),
    run: ({ world, host }, input) => {
      requireRepository(world, input);
      const layerDigest = requiredText(input, 'layerDigest');
      const name = text(input, 'repositoryName') ?? '';
      return { downloadUrl: `http://${host}${layersPath}${name}/${layerDigest}`, layerDigest };
    },
  },
  DescribePullThroughCacheRules: {
    needs: needing('ecr:DescribePullThroughCacheRules', () => '*'),
    run: ({ world }) => ({
      pullThroughCacheRules: [...world.repositories.values()].flatMap((repository) =>
        repository.pullThrough
          ? [
              {
                ecrRepositoryPrefix: repository.name.split('/')[0],
                upstreamRegistryUrl: 'registry-1.docker.io',
                registryId: world.account,
              },
            ]
          : [],
      ),
    }),
  },
};

const layersPath = '/ecr-layers/';

/** The layers that GetDownloadUrlForLayer points at, as S3 would give them; undefined for other requests. */
export function answerLayer(world: World, request: SimRequest): SimResponse | undefined {
  const path = new URL(request.url, 'http://127.0.0.1').pathname;
  if (!path.startsWith(layersPath)) return undefined;
  const [, name = '', digest = ''] = /^(.+)\/([^/]+)$/.exec(path.slice(layersPath.length)) ?? [];
  const repository = findRepository(world, name);
  const body = repository === undefined ? undefined : configOf(repository, digest);
  return body === undefined
    ? { status: 404, headers: {}, body: '' }
    : { status: 200, headers: { 'content-type': 'application/octet-stream' }, body };
}

/** Where a request was sent to. */
export function hostOf(request: SimRequest): string {
  return header(request, 'host') ?? '127.0.0.1';
}

function requireRepository(world: World, input: Input): Repository {
  const name = requiredText(input, 'repositoryName');
  const repository = findRepository(world, name);
  const registry = text(input, 'registryId') ?? world.account;
  if (repository !== undefined && registry === world.account) return repository;
  throw new ApiError(
    'RepositoryNotFoundException',
    `The repository with name '${name}' does not exist in the registry with id '${registry}'`,
  );
}

function findImage(repository: Repository, id: Input): RepositoryImage | undefined {
  const digest = text(id, 'imageDigest');
  const tag = text(id, 'imageTag');
  if (digest !== undefined) return repository.images.get(digest);
  return [...repository.images.values()].find(({ tags }) => tag !== undefined && tags.has(tag));
}

function describeImages({ world }: Context, input: Input): unknown {
  const repository = requireRepository(world, input);
  const filter = record(input, 'filter') ?? {};
  const status = text(filter, 'imageStatus') ?? 'ACTIVE';
  const tagStatus = text(filter, 'tagStatus') ?? 'ANY';
  const inStatus = (image: RepositoryImage) => status === 'ANY' || image.status === status;
  const ids = records(input, 'imageIds');
  if (ids.length > 0) {
    const found = ids.map((id) => {
      const image = findImage(repository, id);
      if (image !== undefined && inStatus(image)) return image;
      throw new ApiError(
        'ImageNotFoundException',
        `The image with imageId {imageDigest:'${text(id, 'imageDigest') ?? 'null'}', imageTag:'${text(id, 'imageTag') ?? 'null'}'} does not exist within the repository with name '${repository.name}' in the registry with id '${world.account}'`,
      );
    });
    return { imageDetails: found.map((image) => renderImage(world, repository, image)) };
  }
  const listed = [...repository.images.values()].filter(
    (image) =>
      inStatus(image) && (tagStatus === 'ANY' || (tagStatus === 'TAGGED') === image.tags.size > 0),
  );
  const cut = page(listed, input, { default: 100, most: 1000, kind: 'images' });
  return {
    imageDetails: cut.items.map((image) => renderImage(world, repository, image)),
    ...(cut.nextToken !== undefined && { nextToken: cut.nextToken }),
  };
}

function renderImage(world: World, repository: Repository, image: RepositoryImage) {
  return {
    registryId: world.account,
    repositoryName: repository.name,
    imageDigest: image.digest,
    ...(image.tags.size !== 0 && { imageTags: [...image.tags] }),
    imageSizeInBytes: 48_211_004,
    imagePushedAt: seconds(image.pushedAt),
    imageManifestMediaType: image.mediaType,
    ...(image.pulledAt !== undefined && { lastRecordedPullTime: seconds(image.pulledAt) }),
    imageStatus: image.status,
    ...(image.archivedAt !== undefined && { lastArchivedAt: seconds(image.archivedAt) }),
    ...(image.activatedAt !== undefined && { lastActivatedAt: seconds(image.activatedAt) }),
  };
}

function batchGetImage({ world }: Context, input: Input): unknown {
  const repository = requireRepository(world, input);
  const accepted = texts(input, 'acceptedMediaTypes');
  const images: unknown[] = [];
  const failures: unknown[] = [];
  for (const imageId of records(input, 'imageIds')) {
    const image = findImage(repository, imageId);
    if (image?.status !== 'ACTIVE') {
      failures.push({
        imageId,
        failureCode: 'ImageNotFound',
        failureReason: 'Requested image not found',
      });
      continue;
    }
    if (accepted.length > 0 && !accepted.includes(image.mediaType)) {
      failures.push({ imageId, failureCode: 'ImageNotFound', failureReason: 'Unsupported type' });
      continue;
    }
    images.push({
      registryId: world.account,
      repositoryName: repository.name,
      imageId: { imageDigest: image.digest, ...imageId },
      imageManifest: image.manifest,
      imageManifestMediaType: image.mediaType,
    });
  }
  return { images, failures };
}

function getLifecyclePolicy({ world }: Context, input: Input): unknown {
  const repository = requireRepository(world, input);
  if (repository.policy === undefined) {
    throw new ApiError(
      'LifecyclePolicyNotFoundException',
      `Lifecycle policy does not exist for the repository with name '${repository.name}' in the registry with id '${world.account}'`,
    );
  }
  return {
    registryId: world.account,
    repositoryName: repository.name,
    lifecyclePolicyText: repository.policy.text,
    ...(repository.lastEvaluatedAt !== undefined && {
      lastEvaluatedAt: seconds(repository.lastEvaluatedAt),
    }),
  };
}
