// Whether the server has said that nobody is signed in any more. The views stay as they are, with what was typed in them, and the shell asks
// the person to sign in again above them (shell/sign-in-again.tsx). Set by api.ts.
import { useSyncExternalStore } from 'react';

let hasEnded = false;
const listeners = new Set<() => void>();

export function noteSessionEnd(ended: boolean): void {
  if (hasEnded === ended) return;
  hasEnded = ended;
  for (const listener of listeners) listener();
}

export const useSessionEnd = (): boolean =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    () => hasEnded,
  );
