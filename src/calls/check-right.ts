// Tries one right at a vendor with a call that changes nothing, and says what came of it. Called by the `check` of connectors.
import { ConnectorError, type ConnectorErrorKind } from '../ports/connector-error.ts';
import type { SourceCheck } from '../ports/source-connector.ts';

const REMEDIES: Record<ConnectorErrorKind, string> = {
  auth: 'Connect it again, with a key that has this right.',
  not_found: 'Check the address and the names that were entered.',
  rate_limited: 'Try again in some minutes; where it stays so, the account needs a higher limit.',
  rejected: 'Check what was entered when it was connected.',
  unavailable: 'Try again later. Where it stays so, check the network of this machine.',
  bad_response: 'Check the address: what answers there is not the API, or another version of it.',
};

/** `remedies` are the connector's own words, such as the scope that is missing. Fine where `tryIt` resolves. Throws bugs alone. */
export async function checkRight(
  what: string,
  tryIt: () => Promise<unknown>,
  remedies: Partial<Record<ConnectorErrorKind, string>> = {},
): Promise<SourceCheck> {
  try {
    await tryIt();
    return { what, isFine: true, detail: 'It answers.', remedy: null };
  } catch (error) {
    if (!(error instanceof ConnectorError)) throw error;
    const remedy = remedies[error.kind] ?? REMEDIES[error.kind];
    return { what, isFine: false, detail: error.message, remedy };
  }
}
