// What is done to the mails that are selected, or else to the one that has the focus.
import { useState } from 'react';
import { useLanguage } from '../shell/language.tsx';
import { tellServer } from '../shell/server-words.ts';
import { useMe } from '../shell/use-me.ts';
import { type QueuedMail, useQueueChanges } from './use-queue.ts';

export function useActing({
  mails,
  currentId,
  selected,
  onDone,
  onAsk,
}: {
  readonly mails: readonly QueuedMail[];
  readonly onAsk: (asked: 'snooze' | null) => void;
  readonly currentId: number | null;
  readonly selected: ReadonlySet<number>;
  readonly onDone: () => void;
}) {
  const me = useMe();
  const { language } = useLanguage();
  const changes = useQueueChanges();
  const [wrong, setWrong] = useState<string | null>(null);
  const meant = mails.filter(({ mailId }) => (selected.size > 0 ? selected.has(mailId) : mailId === currentId));

  async function each(act: (mail: QueuedMail) => Promise<unknown>): Promise<void> {
    const ends = await Promise.allSettled(meant.map(act));
    const faults = ends.flatMap((end) =>
      end.status === 'rejected' ? [tellServer(String((end.reason as Error).message), language)] : [],
    );
    setWrong(faults.length === 0 ? null : [...new Set(faults)].join(' '));
    onDone();
  }
  const snoozeUntil = (until: string | null) => {
    onAsk(null);
    return void each(({ mailId }) => changes.snooze.mutateAsync({ mailId, until }));
  };
  return {
    wrong,
    meant,
    meantIds: meant.map(({ mailId }) => mailId),
    forget: () => setWrong(null),
    snoozeUntil,
    assign: () =>
      void each(({ mailId, assignedTo }) =>
        changes.assign.mutateAsync({
          mailId,
          from: assignedTo?.id ?? null,
          to: assignedTo?.id === me?.id ? null : (me?.id ?? null),
        }),
      ),
    snooze: () => {
      if (meant.length === 0) return;
      if (meant.every(({ state }) => state === 'snoozed')) snoozeUntil(null);
      else onAsk('snooze');
    },
  };
}
