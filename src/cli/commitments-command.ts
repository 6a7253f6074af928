// `waybill notices commitments`: what replies have promised, and what became of it. Reads alone, also beside a running desk.
import type { ShownCommitmentState } from '../domain/commitment.ts';
import { limits } from '../domain/limits.ts';
import { printCommitments } from './describe-notices.ts';
import { withRecords } from './with-records.ts';

interface CommitmentsOptions {
  readonly db: string;
  readonly state?: ShownCommitmentState;
  readonly json?: boolean;
}

export async function runCommitments({ db, state, json = false }: CommitmentsOptions): Promise<void> {
  await withRecords({ file: db, readOnly: true }, ({ commitments }) => {
    const listed = commitments.list({ state: state ?? null, mailboxes: null }, limits.notices.listed);
    const lines = json ? listed.map((one) => JSON.stringify(one)) : [printCommitments(listed)];
    for (const line of lines) process.stdout.write(`${line}\n`);
  });
}
