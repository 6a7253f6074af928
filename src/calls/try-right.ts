// Tries one right of a connection for `waybill doctor`, with the least call that proves it. Called by the connectors' `check`.
import { ConnectorError, type ConnectorErrorKind } from '../ports/connector-error.ts';
import type { SourceCheck } from '../ports/source-connector.ts';

export interface TriedRight {
  /** Such as `tracking`. */
  readonly what: string;
  /** Said where the call succeeds. */
  readonly fine: string;
  /** Resolves to null where the answer is as documented, else to what is odd about it; ConnectorError where there is none. */
  readonly call: () => Promise<string | null>;
  readonly remedies: Partial<Record<ConnectorErrorKind, string>>;
}

const LATER = 'See whether it is up and its address is right, or try again later.';

/** Never throws for what the vendor says. */
export async function tryRight({ what, fine, call, remedies }: TriedRight): Promise<SourceCheck> {
  try {
    const odd = await call();
    if (odd === null) return { what, isFine: true, detail: fine, remedy: null };
    return { what, isFine: false, detail: odd, remedy: remedies.bad_response ?? LATER };
  } catch (error) {
    if (!(error instanceof ConnectorError)) throw error;
    return { what, isFine: false, detail: error.message, remedy: remedies[error.kind] ?? LATER };
  }
}
