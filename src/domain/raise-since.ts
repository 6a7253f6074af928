// A kind of notice that is turned on tells of nothing that happened before. Called where settings are published.
import { NOTICE_KINDS, NoticeSettings } from './notice.ts';

/** The settings (JSON) with each kind on since `at` at the earliest, and one that is on already since then at the earliest. What cannot be read, and
 * what needs no change, is given back as it is. `before`: those that count so far. */
export function raiseSince(text: string, before: NoticeSettings, at: string): string {
  const read = readSettings(text);
  if (read === null) return text;
  const raised = NOTICE_KINDS.flatMap((kind) => {
    const on = read.kinds[kind];
    const least = before.kinds[kind]?.since ?? at;
    return on !== undefined && Date.parse(on.since) < Date.parse(least)
      ? [[kind, { ...on, since: least }] as const]
      : [];
  });
  if (raised.length === 0) return text;
  const json = JSON.parse(text) as object;
  return JSON.stringify({ ...json, kinds: { ...read.kinds, ...Object.fromEntries(raised) } }, null, 2);
}

function readSettings(text: string): NoticeSettings | null {
  try {
    return NoticeSettings.safeParse(JSON.parse(text)).data ?? null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
