// How a notice ends: with what left or did not, what is remembered of its parcels and turns, and a line in the audit log. Called by deliver-notices.ts
// and deliver-directly.ts.
import { parseMessage } from '../mail/parse-message.ts';
import type { Notice } from '../ports/notice-records.ts';
import type { LedgerEntry } from '../ports/records.ts';
import { mayReceiveMarketing } from '../sending/may-receive-marketing.ts';
import { indexNotice } from '../watch/index-kept.ts';
import { noteTold } from './note-told.ts';
import type { NoticePorts } from './notice-ports.ts';

/** What became of it in one round. */
export type Step = 'sent' | 'drafted' | 'ended' | 'waits';

/** Why it was taken back. */
export const WHY = {
  over: 'it is not so any more',
  late: 'it is no news any more',
  unwanted: 'its reader wants no such mail',
  noConsent: 'its marketing may not be sent any more; it is written anew without it',
  erased: 'what it said was erased',
} as const;

/** What it carries beside the news may not be sent any more: consent, or the settings, have changed. */
export const hasLostMarketing = ({ records, settings }: NoticePorts, { hasMarketing, recipient }: Notice): boolean =>
  hasMarketing && (settings.notices.marketing === null || !mayReceiveMarketing(records, recipient));

export function takeBackPlanned(ports: NoticePorts, notice: Notice, entry: LedgerEntry, detail: string): Promise<Step> {
  const { records, clock } = ports;
  return records.write(() => {
    const withdrawn = records.ledger.move(entry.id, { from: ['planned'], to: 'withdrawn', now: clock.now(), detail });
    return closeNotice(ports, notice, withdrawn);
  });
}

export async function endNotice(ports: NoticePorts, notice: Notice, entry: LedgerEntry): Promise<Step> {
  const { records } = ports;
  const raw = entry.state === 'sent' ? records.mails.readRaw(notice.mailId) : null;
  const parsed = raw === null ? null : await parseMessage(raw);
  if (parsed?.ok) await indexNotice(ports, notice.id, parsed.value);
  return records.write(() => closeNotice(ports, notice, entry));
}

/** Inside a write. */
function closeNotice({ records, clock }: NoticePorts, notice: Notice, entry: LedgerEntry): Step {
  const at = clock.now();
  const turns = records.notices.listTurnsOf(notice.id);
  if (entry.state === 'sent') {
    noteTold(records.notices, notice.orderId, turns);
  } else {
    // A person's own no is an end; what was taken back may become so again.
    const why = whyRecorded(entry);
    for (const { id } of turns) {
      records.notices.moveTurn(id, { standing: 'recorded', why });
      // The news is still due: the next round tells it.
      if (entry.detail === WHY.noConsent) records.notices.moveTurn(id, { standing: 'waiting', dueAt: at });
    }
  }
  records.notices.end(notice.id);
  const content = { notice: notice.id, order: notice.orderNumber, state: entry.state, why: entry.detail };
  records.audit.append({ mailId: notice.mailId, at, step: 'notice_ended', content });
  return entry.state === 'sent' ? 'sent' : 'ended';
}

function whyRecorded({ state, detail }: LedgerEntry): 'withdrawn' | 'late' | 'refused' | 'overtaken' {
  if (state !== 'withdrawn') return 'withdrawn';
  if (detail === WHY.unwanted) return 'refused';
  return detail === WHY.late ? 'late' : 'overtaken';
}
