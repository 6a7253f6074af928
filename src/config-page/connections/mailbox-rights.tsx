// How a mailbox is entered: by a password, or by what its provider granted, with what of that is missing and what to do.
import { Text } from '@mantine/core';
import { ageOf } from '../shell/ages.ts';
import { useLanguage, useTexts } from '../shell/language.tsx';
import { texts } from './texts.ts';
import type { ConnectedMailbox } from './use-connections.ts';

/** Providers name their own scopes with an address before them, or without. */
const shortOf = (scope: string): string => scope.replace(/^https:\/\/\S*\//, '');

export function MailboxRights({ access, now }: { readonly access: ConnectedMailbox['access']; readonly now: string }) {
  const words = useTexts(texts);
  const { language } = useLanguage();
  if (access === null) return null;
  const { kind, granted, missing, at } = access;
  const nameScope = (scope: string): string => {
    const short = shortOf(scope);
    const meaning = words.scopes[short.toLowerCase()];
    return meaning === undefined ? short : `${short} (${meaning})`;
  };
  return (
    <>
      <Text size="xs" c="dimmed">
        {granted === null || at === null
          ? words.access[kind]
          : words.granted(granted.map(nameScope).join(', '), ageOf(at, now, language))}
      </Text>
      {missing.length > 0 && (
        <Text size="sm" fw={550}>
          {words.missingScopes(missing.map(nameScope).join(', '))}
        </Text>
      )}
    </>
  );
}
