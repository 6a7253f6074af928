// When notices are sent and from where: gathering, quiet hours, the mailbox, the merchant's own tracking page.
import { Fieldset, Group, NativeSelect, NumberInput, Stack, Switch, TextInput } from '@mantine/core';
import type { NoticeSettings } from '../../domain/notice.ts';
import type { JsonSetting } from '../settings/use-json-setting.ts';
import { useTexts } from '../shell/language.tsx';
import { texts } from './texts.ts';
import { useNotices } from './use-notices.ts';

const BY_MAILBOX = 'mailbox';
const GATHER_MINUTES = 10;
const GATHER_MINUTES_MAX = 240;
const NIGHT = { from: '21:00', to: '08:00' };
const URL_CHARACTERS_MAX = 500;

export function When({ notices }: { readonly notices: JsonSetting<NoticeSettings> }) {
  const words = useTexts(texts);
  const { value, set, isReadOnly } = notices;
  const { data } = useNotices();
  const { mailbox = null, by = BY_MAILBOX } = value;
  const senders = [...new Set([...(data?.senders ?? []), ...(by === BY_MAILBOX ? [] : [by])])];
  const known = [...new Set([...(data?.mailboxes ?? []), ...(mailbox === null ? [] : [mailbox])])];
  return (
    <Fieldset legend={words.when} disabled={isReadOnly}>
      <Stack gap="sm">
        <NumberInput
          label={words.gatherMinutes}
          description={words.gatherHint}
          value={value.gatherMinutes ?? GATHER_MINUTES}
          onChange={(minutes) => set(['gatherMinutes'], minutes === '' ? undefined : Number(minutes))}
          min={0}
          max={GATHER_MINUTES_MAX}
          allowDecimal={false}
          disabled={isReadOnly}
        />
        <QuietHours {...notices} />
        <NativeSelect
          label={words.mailbox}
          description={words.mailboxHint}
          value={mailbox ?? ''}
          onChange={({ currentTarget }) => set(['mailbox'], currentTarget.value)}
          data={[{ value: '', label: words.firstMailbox }, ...known.map((name) => ({ value: name, label: name }))]}
        />
        {senders.length > 0 && (
          <NativeSelect
            label={words.by}
            description={words.byHint}
            value={by}
            onChange={({ currentTarget }) =>
              set(['by'], currentTarget.value === BY_MAILBOX ? null : currentTarget.value)
            }
            data={[{ value: BY_MAILBOX, label: words.byMailbox }, ...senders]}
          />
        )}
        <TextInput
          type="url"
          label={words.trackingPage}
          description={words.trackingHint}
          placeholder="https://"
          value={value.trackingPage ?? ''}
          onChange={({ currentTarget }) => set(['trackingPage'], currentTarget.value)}
          maxLength={URL_CHARACTERS_MAX}
        />
      </Stack>
    </Fieldset>
  );
}

function QuietHours({ value, set }: JsonSetting<NoticeSettings>) {
  const words = useTexts(texts);
  const quiet = value.quietHours ?? null;
  return (
    <>
      <Switch
        label={words.quiet}
        description={words.quietHint}
        checked={quiet !== null}
        onChange={({ currentTarget }) => set(['quietHours'], currentTarget.checked ? NIGHT : null)}
      />
      {quiet !== null && (
        <Group>
          {(['from', 'to'] as const).map((end) => (
            <TextInput
              key={end}
              type="time"
              label={words[end]}
              value={quiet[end]}
              onChange={({ currentTarget }) => set(['quietHours'], { ...quiet, [end]: currentTarget.value })}
            />
          ))}
        </Group>
      )}
    </>
  );
}
