// Whether somebody may publish a change: who sees some mailboxes alone changes no more than rules that count in those. Called by the routes that
// publish (settings-routes.ts, switch-routes.ts).
import type { SignedIn } from '../../directory/member.ts';
import { reachesAll } from '../../domain/rights.ts';
import { parsePolicyFile } from '../../policy/policy.ts';
import { findChangesBeyond } from '../../policy/rules-of-mailboxes.ts';
import type { SettingChange } from '../../ports/settings-releases.ts';
import type { DeskHouse } from './desk-house.ts';
import { ALL_MAILBOXES, type Fault } from './desk-route.ts';

type House = Pick<DeskHouse, 'records' | 'settings'>;

/** Why not, with whom to ask; null where they may. */
export async function refuseBeyond(
  { records, settings }: House,
  person: SignedIn,
  changes: readonly SettingChange[],
): Promise<Fault | null> {
  if (reachesAll(person)) return null;
  for (const { part, content, basedOn } of changes) {
    if (part !== 'policy') return ALL_MAILBOXES;
    const newest = records.settingsReleases.readCurrent(part, '')?.releaseId ?? null;
    // It cannot be published, now or later: what it was written on counts no more. Compared with the rules of now it would hold other people's changes.
    if (newest !== null && (basedOn ?? 0) < newest) continue;
    const before = parsePolicyFile(await settings.readText(part));
    const after = parsePolicyFile(content ?? (await settings.readOriginal(part, '')) ?? '');
    // What cannot be read is not published either: the faults say so.
    if (!after.ok) continue;
    const beyond = findChangesBeyond(before.ok ? before.value : [], after.value, person.mailboxes ?? []);
    if (beyond.length > 0) return { fault: ALL_MAILBOXES.fault, message: explain(beyond) };
  }
  return null;
}

const NAMED_MAX = 3;
const explain = (rules: readonly string[]): string => {
  const more = rules.length > NAMED_MAX ? ` and ${rules.length - NAMED_MAX} more` : '';
  return `You see some mailboxes alone, and this changes rules that count in others too: ${rules.slice(0, NAMED_MAX).join(', ')}${more}. Bind them to your mailboxes, or ask an owner, or an admin who sees all.`;
};
