import type { ServiceSetup } from '../../../src/scaling/model/service-setup.ts';
import type { RuleContext, Severity } from '../../../src/scaling/rule.ts';
import type { RuleId } from '../../../src/scaling/rules/ids.ts';

/** What a rule is to say of one setup. `silent`: it has nothing to say of it. */
export interface RuleCase {
  readonly of: string;
  readonly setup: ServiceSetup;
  readonly context?: Partial<RuleContext>;
  /** What it says of some resource; of the others it may only say `pass` where `passesElsewhere`. */
  readonly says: 'pass' | 'fail' | 'skipped' | 'silent';
  /** Text that has to be in the evidence, or in the reason for skipping. */
  readonly evidence?: string;
  readonly severity?: Severity;
  /** Text that has to be in what it advises beyond a pass; empty: it advises nothing. */
  readonly advice?: string;
  readonly passesElsewhere?: true;
  /** At the very edge of the threshold. */
  readonly boundary?: true;
}

export interface RuleTable {
  readonly rule: RuleId;
  readonly cases: readonly RuleCase[];
  /** Why a rule has no boundary: it decides on a word, not on a number. */
  readonly noBoundary?: string;
  /** Why a rule can not lack data. */
  readonly neverSkipped?: string;
}
