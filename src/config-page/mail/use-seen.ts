// Which version of the reply a person has before their eyes. Another's does not take its place unasked: what is read, or typed on top of it,
// stays until they have asked for the new one.
import { useState } from 'react';
import type { Mail } from './use-mail.ts';

export interface Seen {
  /** The mail with the reply that is shown. */
  readonly mail: Mail;
  /** What a decision on it names; empty where there is no draft to decide on. */
  readonly version: string;
  /** The last draft that was shown, also where there is none any more. */
  readonly text: string;
  /** Another version lies in the mailbox than the one that is shown. */
  readonly isOld: boolean;
  showNew(): void;
  /** One's own words have become this version. */
  adopt(version: string): void;
}

export function useSeen(now: Mail): Seen {
  const [seen, setSeen] = useState(now);
  const [before, current] = [seen, now].map(({ draft }) => draft?.version ?? null);
  const isOld = before != null && current != null && before !== current;
  if (!isOld && current != null && seen !== now) setSeen(now);
  return {
    mail: isOld ? seen : now,
    version: (isOld ? before : current) ?? '',
    text: seen.draft?.text ?? '',
    isOld,
    showNew: () => setSeen(now),
    adopt: (version) =>
      setSeen((mail) => (mail.draft === null ? mail : { ...mail, draft: { ...mail.draft, version } })),
  };
}
