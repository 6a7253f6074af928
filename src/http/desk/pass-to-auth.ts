// The few routes of better-auth that the page uses, below /api/auth: whatever else it has stays shut. What changes how somebody signs in goes
// into the audit log. Mounted by desk-api.ts.
import type { Context } from 'hono';
import { CLIENT_IP_HEADER } from '../../directory/auth.ts';
import type { SignedIn } from '../../directory/member.ts';
import type { DeskEnv, DeskHouse } from './desk-house.ts';

const AUTH_PATHS: readonly RegExp[] = [
  /^\/sign-in\/(?:email|social)$/,
  /^\/sign-out$/,
  /^\/callback\/(?:google|microsoft)$/,
  /^\/change-password$/,
  /^\/two-factor\/(?:enable|disable|verify-totp|verify-backup-code|generate-backup-codes)$/,
];

const CHANGE_PASSWORD = '/change-password';
/** Steps of the audit log; `verify-totp` is also how one signs in, and is noted where it makes the second factor count. */
const NOTED: Readonly<Record<string, string>> = {
  [CHANGE_PASSWORD]: 'password_changed',
  '/two-factor/verify-totp': 'second_factor_made',
  '/two-factor/disable': 'second_factor_removed',
  '/two-factor/generate-backup-codes': 'backup_codes_made',
};

export function passToAuth(house: DeskHouse) {
  const { directory, records, clock, clientIp } = house;
  return async (context: Context<DeskEnv>): Promise<Response> => {
    const { raw } = context.req;
    const path = context.req.path.slice('/api/auth'.length);
    if (!AUTH_PATHS.some((known) => known.test(path))) return context.notFound();
    const headers = new Headers(raw.headers);
    headers.set(CLIENT_IP_HEADER, clientIp(raw) ?? '');
    const step = Object.hasOwn(NOTED, path) ? NOTED[path] : undefined;
    const person = step === undefined ? null : await directory.readSignedIn(raw.headers);
    const answer = await directory.handleAuth(await requestOf(raw, path, headers));
    if (step !== undefined && person !== null && answer.ok && !isNoNews(path, person))
      await records.write(() =>
        records.audit.append({ mailId: null, at: clock.now(), step, content: { by: person.id, byName: person.name } }),
      );
    return answer;
  };
}

/** Who has a second factor already and shows a code of it changes nothing. */
const isNoNews = (path: string, person: SignedIn): boolean =>
  path === '/two-factor/verify-totp' && person.hasSecondFactor;

/** A new password ends all other sessions, whatever the page asks. */
async function requestOf(raw: Request, path: string, headers: Headers): Promise<Request> {
  if (path !== CHANGE_PASSWORD) return new Request(raw, { headers });
  const said: unknown = await raw.json().catch(() => null);
  const body = typeof said === 'object' && said !== null ? said : {};
  headers.delete('content-length');
  return new Request(raw.url, {
    method: raw.method,
    headers,
    body: JSON.stringify({ ...body, revokeOtherSessions: true }),
  });
}
