// The mails of the queue that are shown: gone through, selected and acted on, by keyboard or by pointer.
import { Alert } from '@mantine/core';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { keepMailList } from '../mail/neighbours.ts';
import { useLooks } from '../shell/use-looks.ts';
import { useRight } from '../shell/use-me.ts';
import { loadDialogs } from './load-dialogs.ts';
import { QueueRow } from './queue-row.tsx';
import { SelectedBar } from './selected-bar.tsx';
import { useActing } from './use-acting.ts';
import { useKeys } from './use-keys.ts';
import type { QueuedMail } from './use-queue.ts';
import { useSelection } from './use-selection.ts';

const SnoozeDialog = lazy(async () => ({ default: (await loadDialogs()).SnoozeDialog }));
const NotesDialog = lazy(async () => ({ default: (await loadDialogs()).NotesDialog }));

export type Asked = 'snooze' | 'notes' | 'keys' | null;

interface MailsProps {
  readonly onApprove: (mailIds: readonly number[]) => void;
  readonly asked: Asked;
  readonly onAsk: (asked: Asked) => void;
  readonly mails: readonly QueuedMail[];
  readonly now: string;
}

export function Mails({ mails, now, asked, onAsk, onApprove }: MailsProps) {
  const canDecide = useRight('queue.decide');
  const place = useRef<HTMLUListElement>(null);
  const [currentId, setCurrentId] = useState<number | null>(null);
  const ids = mails.map(({ mailId }) => mailId);
  const selection = useSelection(ids);
  const lookersOf = useLooks();
  const acting = useActing({ mails, currentId, selected: selection.ids, onDone: selection.clear, onAsk });
  const approve = () => acting.meantIds.length > 0 && onApprove(acting.meantIds);
  useEffect(() => {
    keepMailList({ back: `${location.pathname}${location.search}`, ids: mails.map(({ mailId }) => mailId) });
  }, [mails]);
  const at = mails.findIndex(({ mailId }) => mailId === currentId);

  function go(to: number): void {
    const mail = mails[Math.min(Math.max(to, 0), mails.length - 1)];
    place.current?.querySelector<HTMLElement>(`[data-mail="${mail?.mailId}"]`)?.focus();
  }
  useKeys({
    j: () => go(at + 1),
    k: () => go(at - 1),
    n: () => currentId !== null && onAsk('notes'),
    ...(canDecide && {
      x: () => currentId !== null && selection.toggle(currentId, false),
      X: () => currentId !== null && selection.toggle(currentId, true),
      '*': selection.toggleAll,
      A: approve,
      a: acting.assign,
      s: acting.snooze,
      Escape: selection.clear,
    }),
  });
  const noted = mails.find(({ mailId }) => mailId === currentId);
  return (
    <>
      {acting.wrong !== null && (
        <Alert color="red" role="alert" withCloseButton onClose={acting.forget}>
          {acting.wrong}
        </Alert>
      )}
      {canDecide && <SelectedBar {...{ selection, acting }} shown={mails.length} onApprove={approve} />}
      <ul className="queue-list" ref={place}>
        {mails.map((mail) => (
          <QueueRow
            key={mail.mailId}
            {...{ mail, now, canDecide }}
            isSelected={selection.ids.has(mail.mailId)}
            lookers={lookersOf(mail.mailId)}
            onSelect={(isRange) => selection.toggle(mail.mailId, isRange)}
            onFocus={() => setCurrentId(mail.mailId)}
          />
        ))}
      </ul>
      <Suspense fallback={null}>
        {asked === 'snooze' && (
          <SnoozeDialog
            {...{ now }}
            mails={acting.meant}
            onClose={() => onAsk(null)}
            onChoose={(until) => acting.snoozeUntil(until)}
          />
        )}
        {asked === 'notes' && noted !== undefined && <NotesDialog mail={noted} onClose={() => onAsk(null)} />}
      </Suspense>
    </>
  );
}
