// What a person may do here, and in which mailboxes. Used by the lists of people and of invitations.
import { Text } from '@mantine/core';
import type { Role } from '../../domain/rights.ts';
import { useTexts } from '../shell/language.tsx';
import { texts as shellTexts } from '../shell/texts.ts';
import { texts } from './texts.ts';

export function RolePlace({ role, mailboxes }: { readonly role: Role; readonly mailboxes: readonly string[] | null }) {
  const words = useTexts(texts);
  const { roles } = useTexts(shellTexts);
  return (
    <div style={{ flex: '1 1 12rem', minWidth: 0 }}>
      <Text size="sm">{roles[role]}</Text>
      <Text size="xs" c="dimmed">
        {mailboxes === null ? words.allMailboxes : mailboxes.join(', ')}
      </Text>
    </div>
  );
}
