// Calls Teams's incoming webhooks. The only file here that talks to Teams and the only one that makes ConnectorErrors. The address of a
// webhook is a secret: whoever has it may post. It stands in no error, and no cause that might hold it is passed on.
import { isUnreached } from '../../src/calls/read-response.ts';
import { limits } from '../../src/domain/limits.ts';
import { ConnectorError, type ConnectorErrorKind } from '../../src/ports/connector-error.ts';
import { kindOfAnswer, readRetryAfter } from './translate.ts';

export interface TeamsClient {
  /** Posts once; once more where Teams says that it took nothing and when to come again. */
  post(target: string, body: object): Promise<void>;
}

type Timing = Readonly<Record<'timeoutSeconds' | 'retryAfterSecondsMax' | 'answerBytesMax', number>>;

interface Answer {
  readonly kind: ConnectorErrorKind | null;
  readonly status: number;
  readonly retryAfterSeconds: number | null;
}

export function openTeamsClient(
  webhooks: ReadonlyMap<string, string>,
  { timeoutSeconds, retryAfterSecondsMax, answerBytesMax }: Timing = limits.notifier,
): TeamsClient {
  async function callOnce(url: string, target: string, body: object): Promise<Answer> {
    try {
      const response = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
        // The notice goes to the address that the admin gave and to no other.
        redirect: 'manual',
        signal: AbortSignal.timeout(timeoutSeconds * 1_000),
      });
      const { status, headers } = response;
      const text = await readStart(response, answerBytesMax);
      const retryAfterSeconds = readRetryAfter(headers.get('retry-after'), headers.get('date'));
      return { kind: kindOfAnswer(status, text), status, retryAfterSeconds };
    } catch (error) {
      const isCertain = isUnreached(error);
      throw new ConnectorError(
        isCertain ? 'rejected' : 'unavailable',
        isCertain
          ? `[teams] the webhook "${target}" could not be reached. Check the network of this machine.`
          : `[teams] the webhook "${target}" did not answer in time; the notice may have arrived.`,
      );
    }
  }

  return {
    async post(target, body) {
      const url = webhooks.get(target);
      if (url === undefined)
        throw new ConnectorError(
          'not_found',
          `[teams] no webhook is named "${target}". Connect it: waybill connect teams.`,
        );
      const first = await callOnce(url, target, body);
      if (first.kind === null) return;
      const isAgain =
        first.kind === 'rate_limited' &&
        first.retryAfterSeconds !== null &&
        first.retryAfterSeconds <= retryAfterSecondsMax;
      if (!isAgain) throw explain(target, first);
      await new Promise((resolve) => setTimeout(resolve, (first.retryAfterSeconds ?? 0) * 1_000));
      const second = await callOnce(url, target, body);
      if (second.kind !== null) throw explain(target, second);
    },
  };
}

/** The beginning of the answer, whatever its length. */
async function readStart(response: Response, bytesMax: number): Promise<string> {
  if (response.body === null) return '';
  const parts: Uint8Array[] = [];
  let bytes = 0;
  for await (const part of response.body) {
    parts.push(part);
    bytes += part.byteLength;
    if (bytes >= bytesMax) break;
  }
  return Buffer.concat(parts).subarray(0, bytesMax).toString('utf8');
}

const REMEDIES: Record<ConnectorErrorKind, string> = {
  not_found: 'The webhook or its channel is gone. Make a new one.',
  auth: 'It may not post there (any more). Make a new one.',
  rate_limited: 'It asks for fewer notices.',
  rejected: 'It did not take the notice.',
  unavailable: 'It has a fault; the notice may have arrived.',
  bad_response: 'Its answer was not understood; the notice may have arrived.',
};

function explain(target: string, { kind, status, retryAfterSeconds }: Answer): ConnectorError {
  const known = kind ?? 'bad_response';
  const options = retryAfterSeconds === null ? {} : { retryAfterSeconds };
  return new ConnectorError(known, `[teams] the webhook "${target}" answered ${status}. ${REMEDIES[known]}`, options);
}
