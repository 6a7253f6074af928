// Which mails of the list are selected: one by one, from one to another, or all that are shown.
import { useRef, useState } from 'react';

export interface Selection {
  /** Of those that are shown. */
  readonly ids: ReadonlySet<number>;
  /** `isRange`: with all from the one that was selected last. */
  toggle(id: number, isRange: boolean): void;
  toggleAll(): void;
  clear(): void;
}

export function useSelection(shown: readonly number[]): Selection {
  const [chosen, setChosen] = useState<ReadonlySet<number>>(new Set());
  const last = useRef<number | null>(null);
  // What has left the list meanwhile is not meant any more.
  const ids = new Set(shown.filter((id) => chosen.has(id)));
  return {
    ids,
    toggle(id, isRange) {
      const [from, to] = [shown.indexOf(last.current ?? id), shown.indexOf(id)].sort((a, b) => a - b);
      const range = isRange && from !== undefined && from >= 0 ? shown.slice(from, (to ?? from) + 1) : [];
      last.current = id;
      if (range.length > 1) setChosen(new Set([...ids, ...range]));
      else setChosen(ids.has(id) ? new Set([...ids].filter((one) => one !== id)) : new Set([...ids, id]));
    },
    toggleAll: () => setChosen(ids.size === shown.length ? new Set() : new Set(shown)),
    clear: () => setChosen(new Set()),
  };
}
