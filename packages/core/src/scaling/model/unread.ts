import type { Part } from './part.ts';

/**
 * Something in a file that is a service, or may hold one, and is not read: it is said by name, and a
 * run that left it out never passes.
 */
export interface UnreadService extends Part {
  /** `AWS::ECS::TaskSet`, `Fn::ForEach`, `nested stack`, … */
  readonly kind: string;
  /** Half a sentence: what is not read, and what to do where something can be done. */
  readonly why: string;
}
