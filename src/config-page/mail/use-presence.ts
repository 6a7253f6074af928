// Says to the others that one looks at a mail or writes for it, as long as one sees it.
import { useEffect } from 'react';
import { api } from '../api.ts';

export type Doing = 'looking' | 'writing';

/** Well before a look runs out (limits.queue.lookSeconds). */
const AGAIN_MS = 15_000;

/** Nobody waits for it, and a tab that is closed still says it. */
function say(mailId: number, doing: Doing | null): void {
  const asked = { param: { mailId: String(mailId) }, json: { doing } };
  void api.queue[':mailId'].look.$post(asked, { init: { keepalive: true } }).catch(() => undefined);
}

export function usePresence(mailId: number, doing: Doing): void {
  useEffect(() => {
    const sayNow = () => say(mailId, document.visibilityState === 'visible' ? doing : null);
    sayNow();
    const timer = setInterval(sayNow, AGAIN_MS);
    document.addEventListener('visibilitychange', sayNow);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', sayNow);
    };
  }, [mailId, doing]);
  useEffect(() => {
    const leave = () => say(mailId, null);
    window.addEventListener('pagehide', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      leave();
    };
  }, [mailId]);
}
