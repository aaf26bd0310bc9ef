/** The repository of an image, without registry, tag and digest. */
export interface Repository {
  /** `postgres`. */
  readonly last: string;
  /** `bitnami/postgres`; the last word alone where there is no other. */
  readonly lastTwo: string;
}

/** `public.ecr.aws/docker/library/postgres:16` → `postgres`, `library/postgres`. */
export function repositoryOf(image: string | undefined): Repository {
  const words = (image ?? '').replace(/@.*$/, '').split('/');
  const last = (words.at(-1) ?? '').replace(/:.*$/, '').toLowerCase();
  const before = words.at(-2)?.toLowerCase();
  return { last, lastTwo: before === undefined ? last : `${before}/${last}` };
}
