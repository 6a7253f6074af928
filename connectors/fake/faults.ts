// Faults that a test asks a fake for: the next call of a method fails, before or after its work was done. The second kind
// is the dangerous one: the provider has sent the mail and its answer is lost.
import { ConnectorError, type ConnectorErrorKind } from '../../src/ports/connector-error.ts';

export interface Fault {
  readonly kind: ConnectorErrorKind;
  /** `before`: nothing was done (default). `after`: it was done, and the caller is not told. */
  readonly when?: 'before' | 'after';
  /** How many calls fail, 1 by default. */
  readonly times?: number;
  readonly retryAfterSeconds?: number;
}

export interface Faults<Method extends string> {
  /** The next call of the method fails so; several are used up in the order in which they were asked for. */
  failNext(method: Method, fault: Fault): void;
}

export interface FaultGate<Method extends string> extends Faults<Method> {
  /** Runs the work of one call, with the fault that waits for it. */
  run<T>(method: Method, work: () => T): Promise<T>;
}

export function createFaultGate<Method extends string>(): FaultGate<Method> {
  const waiting = new Map<Method, Fault[]>();
  return {
    failNext(method, fault) {
      const list = waiting.get(method) ?? [];
      for (let n = 0; n < (fault.times ?? 1); n += 1) list.push(fault);
      waiting.set(method, list);
    },
    async run(method, work) {
      const fault = waiting.get(method)?.shift();
      if (fault && fault.when !== 'after') throw toError(method, fault);
      const done = work();
      if (fault) throw toError(method, fault);
      return done;
    },
  };
}

const toError = (method: string, { kind, retryAfterSeconds }: Fault): ConnectorError =>
  new ConnectorError(
    kind,
    `[fake] ${method} was told to fail (${kind}).`,
    retryAfterSeconds === undefined ? {} : { retryAfterSeconds },
  );
