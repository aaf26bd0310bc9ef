/** ECR as the SDK sees it: images, archive, indexes, and a lifecycle policy at work within 24 hours. */
import {
  BatchGetImageCommand,
  DescribeImagesCommand,
  ECRClient,
  GetLifecyclePolicyCommand,
} from '@aws-sdk/client-ecr';
import { expect, test } from '@jest/globals';
import { inProcessHandler } from '../src/in-process.ts';
import { createRegion } from '../src/region.ts';
import { addRepository, archiveImage, pushImage } from '../src/world/registry/registry.ts';

const startAt = Date.parse('2026-04-30T03:00:00Z');
const dayMs = 24 * 3_600_000;

function registry() {
  const region = createRegion({ startAt });
  const client = new ECRClient({
    region: 'eu-central-1',
    credentials: { accessKeyId: 'AKIATEST', secretAccessKey: 'test' },
    requestHandler: inProcessHandler(region, () => region.now()),
  });
  return { region, client };
}

test('archived images are listed only where they are asked for, and cannot be pulled', async () => {
  const { region, client } = registry();
  const repository = addRepository(region.world, { name: 'web' });
  const old = pushImage(region.world, repository, { tags: ['v1'] });
  pushImage(region.world, repository, {
    tags: ['v2'],
    platforms: [
      { os: 'linux', architecture: 'amd64' },
      { os: 'linux', architecture: 'arm64' },
    ],
  });
  archiveImage(region.world, old);
  const list = async (imageStatus?: 'ANY') => {
    const { imageDetails = [] } = await client.send(
      new DescribeImagesCommand({
        repositoryName: 'web',
        ...(imageStatus && { filter: { imageStatus } }),
      }),
    );
    return imageDetails.flatMap(({ imageTags = [] }) => imageTags).toSorted();
  };
  expect(await list()).toEqual(['v2']);
  expect(await list('ANY')).toEqual(['v1', 'v2']);
  const { images = [], failures = [] } = await client.send(
    new BatchGetImageCommand({
      repositoryName: 'web',
      imageIds: [{ imageTag: 'v1' }, { imageTag: 'v2' }],
    }),
  );
  expect(failures.map(({ failureCode }) => failureCode)).toEqual(['ImageNotFound']);
  const manifest = JSON.parse(images[0]?.imageManifest ?? '{}') as {
    readonly manifests: readonly { readonly platform: { readonly architecture: string } }[];
  };
  expect(manifest.manifests.map(({ platform }) => platform.architecture)).toEqual([
    'amd64',
    'arm64',
    'unknown',
  ]);
  await expect(
    client.send(new GetLifecyclePolicyCommand({ repositoryName: 'web' })),
  ).rejects.toThrow('Lifecycle policy does not exist');
});

test('a lifecycle policy acts within 24 hours of what it says, and parts go after their index', async () => {
  const { region } = registry();
  const repository = addRepository(region.world, {
    name: 'web',
    rules: [
      {
        rulePriority: 1,
        selection: {
          tagStatus: 'any',
          countType: 'sinceImagePushed',
          countUnit: 'days',
          countNumber: 10,
        },
        action: { type: 'expire' },
      },
    ],
  });
  const index = pushImage(region.world, repository, { tags: ['v1'], asIndex: true });
  region.advanceTo(startAt + 10 * dayMs);
  expect(repository.images.has(index.digest)).toBe(true);
  region.advanceTo(startAt + 11 * dayMs);
  expect(repository.images.has(index.digest)).toBe(false);
  region.advanceTo(startAt + 13 * dayMs);
  expect(repository.images.size).toBe(0);
});
