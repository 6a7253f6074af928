// A source that a person has paused or disconnected while the desk is at work: whoever asks it is told that it is out of reach, and nothing is
// asked of the vendor. What still waits for an answer is counted, so that nothing is closed under it. Called where sources are opened.
import { ConnectorError } from '../ports/connector-error.ts';
import { type OpenedSource, SOURCE_PORTS } from '../ports/source-connector.ts';

const WHY = 'A person has paused this source, or has disconnected it.';

/** Says nothing of how the source is. */
export class HeldSourceError extends ConnectorError {
  constructor() {
    super('unavailable', WHY);
  }
}

/** Who is at work with something that is to be closed. */
export interface UseCount {
  /** Until what it gave is called. */
  begin(): () => void;
  /** Resolves when nobody is. */
  unused(): Promise<void>;
}

export function createUseCount(): UseCount {
  let users = 0;
  let waiting: (() => void)[] = [];
  return {
    begin() {
      users += 1;
      let isOver = false;
      return () => {
        if (isOver) return;
        isOver = true;
        users -= 1;
        if (users > 0) return;
        const told = waiting;
        waiting = [];
        for (const tell of told) tell();
      };
    },
    unused: () => (users === 0 ? Promise.resolve() : new Promise((resolve) => waiting.push(resolve))),
  };
}

/** The same source, held while `isHeld`. Its vendor's calls are still taken in, and it can still be checked and closed. */
export function holdSource(opened: OpenedSource, isHeld: () => boolean, uses: UseCount): OpenedSource {
  const ports = SOURCE_PORTS.filter((port) => port !== 'webhooks').flatMap((port) => {
    const own = opened[port];
    return own === undefined ? [] : [[port, holdPort(own, isHeld, uses)] as const];
  });
  return { ...opened, ...Object.fromEntries(ports) };
}

/** What is no method, such as the kinds of actions that it knows, stays as it is. */
const holdPort = <P extends object>(port: P, isHeld: () => boolean, uses: UseCount): P =>
  new Proxy(port, {
    get(target, key) {
      const own: unknown = Reflect.get(target, key);
      if (typeof own !== 'function') return own;
      return async (...given: unknown[]) => {
        if (isHeld()) throw new HeldSourceError();
        const end = uses.begin();
        try {
          return await Reflect.apply(own, target, given);
        } finally {
          end();
        }
      };
    },
  });
