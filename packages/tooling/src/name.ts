/** Placeholder until the package's first module lands. */
export const name = '@ecs-actions/tooling';
