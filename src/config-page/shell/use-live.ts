// What others do, told to a view as it happens (WHATWG HTML, 9.2, server-sent events). A tab that nobody sees does not listen: a browser keeps
// few connections to one server. Used by the queue, a mail and the desk's health.
import { useEffect, useRef, useState } from 'react';
import { queryClient } from '../query-client.ts';
import { noteSessionEnd, useSessionEnd } from '../session-end.ts';
import { meQuery } from './use-me.ts';

export interface Told {
  /** `changed`: something of these mails; `looks`: who looks at them. */
  readonly kind: 'changed' | 'looks';
  /** null: whichever; also when the server tells again after a while of silence. */
  readonly mailIds: readonly number[] | null;
}

const AGAIN_MS = 5_000;

/** False while the server does not tell what changes. What has changed meanwhile is told when it does again. */
export function useLive(onTold: (told: Told) => void): boolean {
  const [isLive, setIsLive] = useState(true);
  const hasEnded = useSessionEnd();
  const tell = useRef(onTold);
  useEffect(() => {
    tell.current = onTold;
  });
  useEffect(() => {
    if (hasEnded) return undefined;
    let stop: (() => void) | null = null;
    const follow = () => {
      const isSeen = document.visibilityState === 'visible';
      if (isSeen) stop ??= listen((told) => tell.current(told), setIsLive);
      else {
        stop?.();
        stop = null;
      }
    };
    follow();
    document.addEventListener('visibilitychange', follow);
    return () => {
      document.removeEventListener('visibilitychange', follow);
      stop?.();
    };
  }, [hasEnded]);
  return isLive;
}

/** Returns what ends it. */
function listen(tell: (told: Told) => void, setIsLive: (isLive: boolean) => void): () => void {
  let source: EventSource | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  function open(): void {
    const opened = new EventSource('/api/events');
    source = opened;
    const tellAll = () => {
      tell({ kind: 'changed', mailIds: null });
      tell({ kind: 'looks', mailIds: null });
    };
    opened.addEventListener('open', (event) => {
      // The connection itself, and the server's first word.
      setIsLive(true);
      if (event instanceof MessageEvent) tellAll();
    });
    opened.addEventListener('all', tellAll);
    for (const kind of ['changed', 'looks'] as const)
      opened.addEventListener(kind, ({ data }) => tell({ kind, mailIds: JSON.parse(data) as number[] }));
    opened.addEventListener('error', () => {
      setIsLive(false);
      void askWhetherSignedIn();
      // A browser tries again by itself, unless it was answered with a refusal.
      if (opened.readyState === EventSource.CLOSED) timer = setTimeout(open, AGAIN_MS);
    });
  }
  open();
  return () => {
    clearTimeout(timer);
    source?.close();
  };
}

/** The server ends the events with the session: then the person is asked to sign in again at once, before they type on. */
async function askWhetherSignedIn(): Promise<void> {
  const answer = await fetch('/api/me').catch(() => null);
  if (answer?.status === 401) noteSessionEnd(true);
  // Or with a second factor that everybody needs from now on: the shell leads there.
  else if (answer?.ok && ((await answer.json()) as { needsSecondFactor?: boolean }).needsSecondFactor === true)
    await queryClient.invalidateQueries(meQuery);
}
