// What `waybill doctor` says of the connected shops, carriers and ERPs: each right that was tried, the scope that is missing, and when it was last
// heard of. A running desk tries them itself, any other is opened for it.
import { existsSync } from 'node:fs';
import type { Records } from '../ports/records.ts';
import { CheckedSource } from '../runtime/check-sources.ts';
import { describeStanding } from '../runtime/describe-sources.ts';
import { clockAt } from '../runtime/node.ts';
import { type Finding, fine } from './finding.ts';
import { giveOrder } from './order-command.ts';
import { withRecords } from './with-records.ts';

const ID = 'source';

export async function checkConnectedSources(file: string): Promise<readonly Finding[]> {
  const count = () => withRecords({ file, readOnly: true }, ({ sourceConnections }) => sourceConnections.list().length);
  // What is wrong with the file itself is another finding.
  if (!existsSync(file) || (await count().catch(() => 0)) === 0) return [];
  try {
    const lines = await giveOrder(file, { order: 'check_sources' });
    const checked = lines.map((line) => CheckedSource.parse(JSON.parse(line)));
    return await withRecords({ file, readOnly: true }, (records) => describeSources(records, checked));
  } catch (error) {
    const what = `The sources could not be tried: ${error instanceof Error ? error.message : String(error)}`;
    return [{ id: ID, level: 'error', what, todo: 'Mend that and run the doctor again.' }];
  }
}

function describeSources(
  { sourceConnections, sourceStandings }: Pick<Records, 'sourceConnections' | 'sourceStandings'>,
  all: readonly CheckedSource[],
): readonly Finding[] {
  const now = clockAt(null).now();
  return sourceConnections.list().flatMap(({ name, connector }): readonly Finding[] => {
    const standing = sourceStandings.read(name);
    const head = `${name} (${connector})`;
    const checked = all.find((one) => one.name === name);
    const stoppedWhy =
      standing?.stoppedWhy ?? (checked === undefined ? 'It was connected after the desk was started.' : null);
    const stopped: readonly Finding[] =
      stoppedWhy === null
        ? []
        : [
            {
              id: ID,
              level: 'error',
              what: `${head} is not used: ${stoppedWhy}`,
              todo: 'Mend that and start the desk anew.',
            },
          ];
    if (checked === undefined) return stopped;
    const what = `${head}: ${describeStanding(standing, checked.ports, now)}.`;
    const isFaulty =
      standing !== null && (standing.subscribeFault ?? standing.reconcileFault ?? standing.failingSince) !== null;
    const todo = 'It is tried again by itself; look at its rights below.';
    return [
      ...stopped,
      isFaulty ? { id: ID, level: 'warning', what, todo } : fine(ID, what),
      ...checked.checks.map((check) => describeCheck(name, check, checked.isEnough)),
    ];
  });
}

/** Where it cannot do what it is there for, nothing of it is known, and that is an error. */
function describeCheck(
  name: string,
  { what, isFine, detail, remedy }: CheckedSource['checks'][number],
  isEnough: boolean,
): Finding {
  if (isFine) return fine(ID, `${name}, ${what}: ${detail}`);
  return { id: ID, level: isEnough ? 'warning' : 'error', what: `${name}, ${what} missing: ${detail}`, todo: remedy };
}
