// The audit log of one mail as short lines, with times since the tour began. Used by take-tour.ts.
import { findMail } from '../find-mail.ts';
import { cut } from '../table.ts';
import type { TourDesk } from './tour-desk.ts';

const CONTENT_CHARACTERS = 96;

export function showAudit({ records, secondsSinceStart }: TourDesk, messageId: string): readonly string[] {
  return records.audit.show(findMail(records, messageId).id).map(({ seq, at, step, content }) => {
    const text = cut(content ?? '(erased)', CONTENT_CHARACTERS);
    return `${String(seq).padStart(3)}  +${secondsSinceStart(at).toFixed(2)} s  ${step.padEnd(15)}  ${text}`;
  });
}
