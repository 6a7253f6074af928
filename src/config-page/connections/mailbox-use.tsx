// How much of what a provider grants a mailbox was used of late, against its limit.
import { Text } from '@mantine/core';
import { useLanguage, useTexts } from '../shell/language.tsx';
import { texts } from './texts.ts';
import type { ConnectedMailbox } from './use-connections.ts';

export function MailboxUse({ use, connector }: Pick<ConnectedMailbox, 'use' | 'connector'>) {
  const words = useTexts(texts);
  const { language } = useLanguage();
  if (use === null) return null;
  const { unit, lastMinute, lastDay, limit, atOnce } = use;
  const write = (count: number): string => count.toLocaleString(language);
  const by = words.providers[connector] ?? connector;
  const sentences = [
    words.used(words.units[unit], write(lastMinute), write(lastDay)),
    limit === null
      ? words.noLimit
      : words.usedOf(write(limit.used), write(limit.max), limit.minutes === 1 ? null : write(limit.minutes), by),
    ...(atOnce === null
      ? []
      : [atOnce.max === null ? words.openNow(atOnce.now) : words.atOnce(write(atOnce.now), write(atOnce.max))]),
  ];
  return (
    <Text size="xs" c="dimmed">
      {sentences.join(' ')}
    </Text>
  );
}
