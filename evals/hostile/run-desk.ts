// A desk on the dev bench's shop with a model of the caller's in place, and mails taken through it as `waybill process` does. What it
// saves into its mailbox is caught, as the bytes would lie there. Called by what measures hostile models and injections.
import type { DeskPorts } from '../../src/pipeline/desk-ports.ts';
import { receive } from '../../src/pipeline/receive.ts';
import type { MailRun } from '../../src/pipeline/run-mails.ts';
import { workThrough } from '../../src/pipeline/work-through.ts';
import type { Knowledge } from '../../src/ports/knowledge.ts';
import type { Model } from '../../src/ports/model.ts';
import { clockAt, openRunningDesk } from '../../src/runtime/node.ts';
import type { SetMail } from './case-mails.ts';

/** The bench's clock. */
const NOW = '2026-11-20T09:00:00.000Z';
const BATCH_MAILS = 200;

export interface DeskModel {
  readonly model: Model | null;
  readonly knowledge: Knowledge | null;
}

/** `run` is null where the mail never came to an end; `saved` holds every draft that was written for it. */
export type OnRun = (mail: SetMail, run: MailRun | null, saved: readonly Uint8Array[]) => void;

/** Every mail is handed to `onRun` once. */
export async function runMailsThrough(
  mails: readonly SetMail[],
  shop: string,
  { model, knowledge }: DeskModel,
  onRun: OnRun,
): Promise<void> {
  const desk = await openRunningDesk({
    places: { voice: null, desk: null, policy: null, shop, maildir: null, authservId: null },
    database: null,
    clock: clockAt(NOW),
  });
  const saved: Uint8Array[] = [];
  const { mailbox: inner } = desk.ports;
  const mailbox: DeskPorts['mailbox'] = {
    ...inner,
    saveDraft: (draft) => {
      saved.push(draft.raw);
      return inner.saveDraft(draft);
    },
  };
  const ports: DeskPorts = { ...desk.ports, model, knowledge, mailbox, findMailbox: () => mailbox };
  try {
    for (let at = 0; at < mails.length; at += BATCH_MAILS)
      await runBatch(mails.slice(at, at + BATCH_MAILS), ports, saved, onRun);
  } finally {
    await desk.close();
  }
}

async function runBatch(mails: readonly SetMail[], ports: DeskPorts, saved: Uint8Array[], onRun: OnRun): Promise<void> {
  const waiting = new Map<number, SetMail>();
  for (const mail of mails) {
    const received = await receive(
      { mailbox: 'evals', providerRef: mail.id, receivedAt: NOW, raw: mail.raw },
      ports.records,
    );
    if (received.kind === 'stored' && received.isNew) waiting.set(received.mailId, mail);
    else onRun(mail, null, []);
  }
  const runs = new Map<number, MailRun>();
  await workThrough(ports, (run) => {
    runs.set(run.mailId, run);
  });
  const drafts = new Map<string, Uint8Array[]>();
  for (const raw of saved.splice(0)) {
    const key = readInReplyTo(raw);
    drafts.set(key, [...(drafts.get(key) ?? []), raw]);
  }
  for (const [mailId, mail] of waiting) {
    const run = runs.get(mailId) ?? null;
    onRun(mail, run, drafts.get(run?.known.message?.messageId ?? '') ?? []);
  }
}

const readInReplyTo = (raw: Uint8Array): string =>
  /\r\nIn-Reply-To:\s{0,10}<([^>]{1,1000})>/.exec(Buffer.from(raw).toString('latin1').slice(0, 20_000))?.[1] ?? '';
