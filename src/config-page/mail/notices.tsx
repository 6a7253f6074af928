// What became of a decision, said where it is seen and heard and gone after a while; what went wrong stays until it is closed.
import { Alert, Stack } from '@mantine/core';
import { useEffect } from 'react';
import { ApiFault } from '../api.ts';
import { type PageLanguage, useTexts } from '../shell/language.tsx';
import { tellServer } from '../shell/server-words.ts';
import { texts } from './texts.ts';
import type { Deed, End } from './use-mail.ts';

type Words = (typeof texts)['en'];

export interface Notice {
  readonly color: 'teal' | 'orange' | 'red';
  readonly title: string;
  readonly text: string;
}

const SHOWN_MS = 6_000;

export function Notices({ notice, onClose }: { readonly notice: Notice | null; readonly onClose: () => void }) {
  const words = useTexts(texts);
  const goes = notice?.color === 'teal';
  useEffect(() => {
    if (!goes) return undefined;
    const timer = setTimeout(onClose, SHOWN_MS);
    return () => clearTimeout(timer);
  }, [goes, onClose]);
  return (
    <Stack className="mail-notices" role="status" aria-live="polite">
      {notice !== null && (
        <Alert
          color={notice.color}
          title={notice.title}
          variant="default"
          className={`mail-notice mail-notice-${notice.color}`}
          withCloseButton
          closeButtonLabel={words.close}
          onClose={onClose}
        >
          {notice.text}
        </Alert>
      )}
    </Stack>
  );
}

export function noticeOfEnd(end: End, deed: Deed, words: Words): Notice {
  const text = deed.kind === 'reject' && deed.needsAnswer ? words.waitsOn : '';
  if (end.kind !== 'held')
    return { color: end.kind === 'unclear' ? 'orange' : 'teal', title: words.done[end.kind], text };
  const why = words.holds[end.reason] ?? words.heldOther;
  return { color: 'orange', title: words.done.held, text: [why, ...end.findings].join(' ') };
}

/** Who was first, where somebody was. */
export function noticeOfFault(error: Error, words: Words, language: PageLanguage): Notice {
  if (!(error instanceof ApiFault)) return { color: 'red', title: words.failed, text: '' };
  if (error.status === 401) return { color: 'red', title: words.signedOut, text: '' };
  const isConflict = error.fault === 'decided' || error.fault === 'changed';
  return {
    color: isConflict ? 'orange' : 'red',
    title: isConflict ? words.conflict : words.failed,
    text: tellServer(error.message, language),
  };
}
