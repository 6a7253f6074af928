// A notifier that keeps what it is told, and fails on request. For tests.
import { ConnectorError, type ConnectorErrorKind } from '../../src/ports/connector-error.ts';
import type { Notice, Notifier } from '../../src/ports/notifier.ts';

export interface FakeNotifier extends Notifier {
  readonly told: Notice[];
  /** The next call fails in this way; `arrives` says whether it was told all the same. */
  failNext(kind: ConnectorErrorKind, arrives?: boolean): void;
  /** The next call throws this and is no failure of the world: the program ends there. */
  crashNext(): void;
}

export function openFakeNotifier(): FakeNotifier {
  const told: Notice[] = [];
  let next: { readonly error: Error; readonly arrives: boolean } | null = null;
  return {
    told,
    failNext(kind, arrives = false) {
      next = { error: new ConnectorError(kind, '[fake] as the test asked'), arrives };
    },
    crashNext() {
      next = { error: new Error('the program ends here'), arrives: true };
    },
    notify(notice) {
      const failure = next;
      next = null;
      if (failure === null || failure.arrives) told.push(notice);
      return failure === null ? Promise.resolve() : Promise.reject(failure.error);
    },
  };
}
