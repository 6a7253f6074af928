// parse: bytes -> Message (RFC 5322, MIME; new text apart from quoted text). Mail that cannot be read is held for a person.

import { parseMessage } from '../mail/parse-message.ts';
import type { Parsed, ReceivedBytes } from './progress.ts';
import { go, type Stage, stop } from './stage.ts';

export const parse: Stage<ReceivedBytes, Parsed> = {
  name: 'parse',
  async run({ raw }, ports) {
    const parsed = await parseMessage(raw, ports.readDocument);
    if (!parsed.ok) return stop('escalate', { rule: `unreadable_${parsed.error.kind}`, detail: parsed.error.detail });
    return go({ message: parsed.value });
  },
  summarize: ({ message }) => ({
    machineMail: message.machineMail,
    faults: message.faults,
    attachments: message.attachments.length,
    attachmentsRead: message.attachments.filter(({ text }) => text !== null).length,
    characters: message.text.fresh.length,
  }),
};
