import type { TemplateContext } from './cloudformation-values.ts';
import type { LineOf } from './line-of.ts';
import type { Expanded } from './template-loops.ts';

/** The part of a template that is read here; CDK and SAM end in the same format. */
export interface Template {
  readonly Parameters?: Readonly<Record<string, unknown>>;
  readonly Mappings?: Readonly<Record<string, unknown>>;
  readonly Conditions?: Readonly<Record<string, unknown>>;
  readonly Resources?: unknown;
  readonly Outputs?: Readonly<Record<string, unknown>>;
  readonly Transform?: unknown;
}

export interface TemplateResource {
  readonly Type?: string;
  readonly Condition?: string;
  readonly Properties?: Readonly<Record<string, unknown>> | null;
  readonly Metadata?: Readonly<Record<string, unknown>>;
}

/** A template with what it takes from outside: parameters, and what other templates export. */
export interface OpenedTemplate {
  readonly file: string;
  readonly resources: Readonly<Record<string, TemplateResource>>;
  readonly context: TemplateContext;
  readonly exports: ReadonlyMap<string, unknown>;
  /** As they are written. */
  readonly outputs: Readonly<Record<string, unknown>>;
  readonly loops: Expanded;
  /** Why macros may put in what the template does not show. */
  readonly leftOut: string | undefined;
  readonly lineOf: LineOf;
}
