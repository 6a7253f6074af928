// Which role somebody has and for which mailboxes. Used by invite-dialog.tsx and person-dialog.tsx.
import { MultiSelect, Radio, Stack } from '@mantine/core';
import { ROLES, type Role } from '../../domain/rights.ts';
import { useTexts } from '../shell/language.tsx';
import { texts as shellTexts } from '../shell/texts.ts';
import { useMe } from '../shell/use-me.ts';
import { texts } from './texts.ts';

export interface Place {
  readonly role: Role;
  /** null: all. */
  readonly mailboxes: readonly string[] | null;
}

export function PlaceFields({
  place,
  mailboxes,
  onChange,
}: {
  readonly place: Place;
  readonly mailboxes: readonly string[];
  readonly onChange: (place: Place) => void;
}) {
  const me = useMe();
  const words = useTexts(texts);
  const { roles } = useTexts(shellTexts);
  const known = [...new Set([...mailboxes, ...(place.mailboxes ?? [])])];
  return (
    <Stack gap="md">
      <Radio.Group
        label={words.role}
        value={place.role}
        onChange={(role) => onChange({ ...place, role: ROLES.find((known) => known === role) ?? place.role })}
      >
        <Stack gap="xs" mt={6}>
          {ROLES.filter((role) => role !== 'owner' || me?.role === 'owner').map((role) => (
            <Radio key={role} value={role} label={roles[role]} description={words.roleWhy[role]} />
          ))}
        </Stack>
      </Radio.Group>
      <Radio.Group
        label={words.mailboxes}
        value={place.mailboxes === null ? 'all' : 'some'}
        onChange={(which) => onChange({ ...place, mailboxes: which === 'all' ? null : [] })}
      >
        <Stack gap="xs" mt={6}>
          {me?.reachesAll !== false && <Radio value="all" label={words.allMailboxes} />}
          <Radio value="some" label={words.someMailboxes} disabled={known.length === 0} />
        </Stack>
      </Radio.Group>
      {place.mailboxes !== null && (
        <MultiSelect
          label={words.whichMailboxes}
          data={known}
          value={[...place.mailboxes]}
          onChange={(chosen) => onChange({ ...place, mailboxes: chosen })}
          searchable
        />
      )}
    </Stack>
  );
}

export const isWhole = ({ mailboxes }: Place): boolean => mailboxes === null || mailboxes.length > 0;
