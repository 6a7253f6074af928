// Whether the test that this tab has shown is no more: the server keeps tests in its memory, and has been started anew since.
import { useEffect } from 'react';
import type { BackTestAnswer } from '../../http/desk/back-test-routes.ts';
import { useMe } from '../shell/use-me.ts';

/** `test` is what the server says there is: undefined before it has answered. */
export function useGoneTest(test: Pick<BackTestAnswer, 'id'> | null | undefined): boolean {
  const key = `waybill.seen-test.${useMe()?.id ?? ''}`;
  const id = test?.id;
  useEffect(() => {
    if (id !== undefined) sessionStorage.setItem(key, id);
  }, [key, id]);
  return test === null && sessionStorage.getItem(key) !== null;
}
