/** What is kept of a run for the next one: Stryker's report as JSON. */

interface Memory {
  readonly files: Readonly<
    Record<
      string,
      { readonly mutants: readonly { readonly status: string; readonly coveredBy?: string[] }[] }
    >
  >;
}

/**
 * The memory without the changes to code that runs while its module is loaded, where no test noticed them. Stryker tries
 * again what survived once a new test reaches it; of such code it knows no test, and so would never try it again.
 */
export function withoutUnreached(memory: string, isChosen: (path: string) => boolean): string {
  const report = JSON.parse(memory) as Memory;
  const files = Object.entries(report.files).map(([path, file]) => {
    if (!isChosen(path)) return [path, file] as const;
    const mutants = file.mutants.filter(
      ({ status, coveredBy = [] }) => status !== 'Survived' || coveredBy.length > 0,
    );
    return [path, { ...file, mutants }] as const;
  });
  return JSON.stringify({ ...report, files: Object.fromEntries(files) });
}
