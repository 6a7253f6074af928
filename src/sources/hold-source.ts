// A source that a person has paused or disconnected while the desk is at work: whoever asks it is told that it is out of reach, and nothing is
// asked of the vendor. Called where sources are opened.
import { ConnectorError } from '../ports/connector-error.ts';
import { type OpenedSource, SOURCE_PORTS } from '../ports/source-connector.ts';

const WHY = 'A person has paused this source, or has disconnected it.';

/** The same source, held while `isHeld`. Its vendor's calls are still taken in, and it can still be checked and closed. */
export function holdSource(opened: OpenedSource, isHeld: () => boolean): OpenedSource {
  const ports = SOURCE_PORTS.filter((port) => port !== 'webhooks').flatMap((port) => {
    const own = opened[port];
    return own === undefined ? [] : [[port, holdPort(own, isHeld)] as const];
  });
  return { ...opened, ...Object.fromEntries(ports) };
}

/** What is no method, such as the kinds of actions that it knows, stays as it is. */
const holdPort = <P extends object>(port: P, isHeld: () => boolean): P =>
  new Proxy(port, {
    get(target, key) {
      const own: unknown = Reflect.get(target, key);
      if (typeof own !== 'function') return own;
      return (...given: unknown[]) =>
        isHeld() ? Promise.reject(new ConnectorError('unavailable', WHY)) : Reflect.apply(own, target, given);
    },
  });
