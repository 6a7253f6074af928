// One thing that `waybill doctor` has looked at: what is so, and what to do where it is wrong; and how it is shown.

export interface Finding {
  readonly id: string;
  readonly level: 'ok' | 'warning' | 'error';
  readonly what: string;
  readonly todo: string | null;
}

export const fine = (id: string, what: string): Finding => ({ id, level: 'ok', what, todo: null });

/** Sets exit status 1 where something is an error. */
export function printFindings(findings: readonly Finding[], isJson: boolean): void {
  if (isJson) process.stdout.write(`${JSON.stringify(findings, null, 2)}\n`);
  else
    for (const { id, level, what, todo } of findings)
      process.stdout.write(
        `${level.padEnd(7)}  ${id.padEnd(18)}  ${what}${todo === null ? '' : `\n${' '.repeat(29)}${todo}`}\n`,
      );
  if (findings.some(({ level }) => level === 'error')) process.exitCode = 1;
}
