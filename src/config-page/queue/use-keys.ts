// Keys of a view: each does its thing unless somebody types, holds another key with it, or a dialog is open.
import { useEffect, useRef } from 'react';

const TYPED_INTO = 'input:not([type=checkbox]), textarea, select, [contenteditable=true]';

export function useKeys(keys: Readonly<Record<string, (() => void) | undefined>>): void {
  const now = useRef(keys);
  useEffect(() => {
    now.current = keys;
  });
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const does = now.current[event.key];
      const { target } = event;
      const isTyping = target instanceof Element && target.closest(TYPED_INTO) !== null;
      const isElsewhere = document.querySelector('[role=dialog]') !== null;
      if (does === undefined || isTyping || isElsewhere || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      does();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);
}
