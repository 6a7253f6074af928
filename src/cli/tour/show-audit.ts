// The audit log of one mail as short lines, with times since the tour began. Used by take-tour.ts.
import { findMail } from '../find-mail.ts';
import type { TourDesk } from './tour-desk.ts';

const CONTENT_CHARACTERS = 96;

export function showAudit({ records, secondsSinceStart }: TourDesk, messageId: string): readonly string[] {
  return records.audit.show(findMail(records, messageId.replace(/^<|>$/g, '')).id).map(({ seq, at, step, content }) => {
    const text = content ?? '(erased)';
    const cut = text.length <= CONTENT_CHARACTERS ? text : `${text.slice(0, CONTENT_CHARACTERS - 1)}…`;
    return `${String(seq).padStart(3)}  +${secondsSinceStart(at).toFixed(2)} s  ${step.padEnd(15)}  ${cut}`;
  });
}
