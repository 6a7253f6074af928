// The header fields that the emulated Gmail looks at. Called by account.ts, search.ts and answers.ts.

export interface Field {
  readonly name: string;
  readonly value: string;
}

const headerOf = (raw: Buffer): string => raw.toString('latin1').split(/\r?\n\r?\n/, 1)[0] ?? '';

export function fieldsOf(raw: Buffer): readonly Field[] {
  const unfolded = headerOf(raw).replace(/\r?\n[ \t]+/g, ' ');
  return unfolded.split(/\r?\n/).flatMap((line) => {
    const match = /^([!-9;-~]{1,100}):[ \t]*(.*)$/.exec(line);
    return match?.[1] ? [{ name: match[1], value: match[2]?.trim() ?? '' }] : [];
  });
}

export const fieldOf = (raw: Buffer, name: string): string | undefined =>
  fieldsOf(raw).find((field) => field.name.toLowerCase() === name.toLowerCase())?.value;

export const addressesOf = (raw: Buffer): readonly string[] =>
  ['To', 'Cc', 'Bcc'].flatMap((name) => fieldOf(raw, name)?.match(/[^\s<>,;"]{1,100}@[^\s<>,;"]{1,200}/g) ?? []);

export const baseSubjectOf = (raw: Buffer): string =>
  (fieldOf(raw, 'Subject') ?? '').replace(/^(?:(?:re|aw|fwd?):\s*)+/i, '').trim();

export function replaceMessageId(raw: Buffer, messageId: string): Buffer {
  const text = raw.toString('latin1');
  const end = headerOf(raw).length;
  const field = /^Message-ID:.*(?:\r?\n[ \t].*)*$/im;
  const header = text.slice(0, end);
  const replaced = field.test(header)
    ? header.replace(field, `Message-ID: ${messageId}`)
    : `Message-ID: ${messageId}\r\n${header}`;
  return Buffer.from(replaced + text.slice(end), 'latin1');
}
