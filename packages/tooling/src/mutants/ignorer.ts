/** Leaves out what no value reaches: the branch by which the compiler proves that a switch names every case. */
import type { NodePath } from '@stryker-mutator/api/ignore';
import { declareValuePlugin, PluginKind } from '@stryker-mutator/api/plugin';

/** What is used of Babel's path, which Stryker's interface leaves open: `default: return value satisfies never`. */
interface SyntaxPath extends NodePath {
  readonly node: {
    readonly type: string;
    readonly test?: object | null;
    readonly consequent?: readonly {
      readonly argument?: { readonly typeAnnotation?: { readonly type: string } } | null;
    }[];
  };
}

/** @public Stryker reads it. */
export const strykerPlugins = [
  declareValuePlugin(PluginKind.Ignore, 'exhaustive', {
    shouldIgnore(path) {
      const { type, test, consequent } = (path as SyntaxPath).node;
      if (type !== 'SwitchCase' || test !== null) return undefined;
      return consequent?.[0]?.argument?.typeAnnotation?.type === 'TSNeverKeyword'
        ? 'no value comes here: the compiler proves that the other cases are all there are'
        : undefined;
    },
  }),
];
