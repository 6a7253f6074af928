// Two admins changed the same: the other's change beside one's own, and the ways to go on. Nothing is published here; what is chosen is the
// draft from then on, based on what the other published.
import {
  Button,
  Divider,
  Group,
  Modal,
  Radio,
  SegmentedControl,
  SimpleGrid,
  Stack,
  Text,
  Textarea,
  Title,
} from '@mantine/core';
import { useLocalStorage } from '@mantine/hooks';
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { SettingPart } from '../../http/desk/settings-routes.ts';
import { api, read } from '../api.ts';
import { localeOf, useLanguage, useTexts } from '../shell/language.tsx';
import { type Draft, draftStore } from './drafts.ts';
import { useFieldName } from './field-names.ts';
import { fieldKey, listMergeFields, type MergeField, mergeFields } from './fields.ts';
import { byId, toList } from './list-merge.ts';
import { FieldValue, type NameField, SettingChanges } from './setting-changes.tsx';
import { useSettingName } from './setting-name.ts';
import { texts } from './texts.ts';
import { settingQuery } from './use-setting.ts';

export function ConflictDialog({
  drafts,
  nameField,
  isOpen,
  onClose,
}: {
  readonly drafts: readonly Draft[];
  readonly nameField: NameField | undefined;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}) {
  const words = useTexts(texts);
  const [first] = drafts;
  return (
    <Modal
      opened={isOpen}
      onClose={onClose}
      title={words.conflictTitle}
      size="90rem"
      closeButtonProps={{ 'aria-label': words.cancel }}
    >
      {first !== undefined && <Conflict key={`${first.part} ${first.name}`} draft={first} nameField={nameField} />}
    </Modal>
  );
}

type Way = 'theirs' | 'mine' | 'merge';

function Conflict({ draft, nameField }: { readonly draft: Draft; readonly nameField: NameField | undefined }) {
  const words = useTexts(texts);
  const { part, name, base } = draft;
  const { data: now } = useSuspenseQuery(settingQuery(part, name));
  const [way, setWay] = useState<Way>('merge');
  const [choices, setChoices] = useState<ReadonlyMap<string, 'mine' | 'theirs'>>(new Map());
  const nameSetting = useSettingName();
  const mine = draft.content ?? now.original;
  // What is put together by hand is kept over a dialog that is closed.
  const [typed, setTyped, forgetTyped] = useLocalStorage({
    key: `waybill.merged.${part}/${name}`,
    defaultValue: mine ?? '',
    getInitialValueInEffect: false,
  });
  const merging = readMerging(part, { base, mine, theirs: now.text });
  const go = () => {
    forgetTyped();
    if (way === 'theirs') return draftStore.discard(draft);
    const merged = merging === null ? typed : merging.merge(choices);
    draftStore.put({
      ...draft,
      content: way === 'mine' ? draft.content : merged,
      basedOn: now.releaseId,
      base: now.text,
    });
  };
  return (
    <Stack>
      <Title order={3}>{nameSetting(draft)}</Title>
      <WhoPublished part={part} name={name} />
      <SimpleGrid cols={{ base: 1, md: 2 }}>
        <section aria-label={words.theirs}>
          <Text fw={600}>{words.theirs}</Text>
          <SettingChanges part={part} before={base} after={now.text} nameField={nameField} />
        </section>
        <section aria-label={words.mine}>
          <Text fw={600}>{words.mine}</Text>
          <SettingChanges part={part} before={base} after={mine} nameField={nameField} />
        </section>
      </SimpleGrid>
      <SegmentedControl
        value={way}
        onChange={(value) => setWay(value as Way)}
        aria-label={words.conflictTitle}
        data={[
          { value: 'merge', label: words.merge },
          { value: 'mine', label: words.keepMine },
          { value: 'theirs', label: words.takeTheirs },
        ]}
      />
      {way === 'merge' &&
        (merging === null ? (
          <Textarea
            label={words.merged}
            value={typed}
            onChange={({ currentTarget }) => setTyped(currentTarget.value)}
            autosize
            minRows={8}
            maxRows={24}
            ff="monospace"
          />
        ) : (
          <MergeChoices
            {...{ part, choices, nameField }}
            fields={merging.fields}
            onChoose={(key, choice) => setChoices(new Map([...choices, [key, choice]]))}
          />
        ))}
      <Group justify="flex-end">
        <Button onClick={go}>{words.apply}</Button>
      </Group>
    </Stack>
  );
}

function WhoPublished({ part, name }: Pick<Draft, 'part' | 'name'>) {
  const words = useTexts(texts);
  const { language } = useLanguage();
  const versions = useQuery({
    queryKey: ['settings', 'versions', part, name, 1],
    queryFn: () => read(api.settings.versions.$get({ query: { part, name, limit: '1' } })),
  });
  const newest = versions.data?.versions[0];
  if (newest === undefined) return null;
  const when = new Date(newest.at).toLocaleString(localeOf(language), { dateStyle: 'medium', timeStyle: 'short' });
  return <Text>{`${words.theyPublished(newest.by, when)}: “${newest.note}”`}</Text>;
}

interface Texts {
  readonly base: string | null;
  readonly mine: string | null;
  readonly theirs: string | null;
}

/** What each changed, field by field, of rules and routes rule by rule; null where it is put together as text. */
function readMerging(part: SettingPart, texts: Texts) {
  const isList = part === 'policy' || part === 'routes';
  if (part === 'template') return null;
  const [base, mine, theirs] = [texts.base, texts.mine, texts.theirs].map((text) => (isList ? byId(text) : text));
  if (isList && [base, mine, theirs].includes(null)) return null;
  const fields = listMergeFields(base ?? null, mine ?? null, theirs ?? null);
  if (fields === null) return null;
  return {
    fields,
    merge(choices: ReadonlyMap<string, 'mine' | 'theirs'>): string {
      const merged = mergeFields(fields, theirs ?? null, choices);
      return isList ? toList(merged, texts) : merged;
    },
  };
}

function MergeChoices({
  part,
  fields,
  choices,
  nameField,
  onChoose,
}: {
  readonly part: SettingPart;
  readonly nameField: NameField | undefined;
  readonly fields: readonly MergeField[];
  readonly choices: ReadonlyMap<string, 'mine' | 'theirs'>;
  readonly onChoose: (key: string, choice: 'mine' | 'theirs') => void;
}) {
  const words = useTexts(texts);
  const ownName = useFieldName(part);
  const nameOf = (path: readonly string[]) => (nameField ?? ownName)(part, path);
  return (
    <Stack gap="sm">
      {fields.length > 0 && <Text fw={600}>{words.choose}</Text>}
      {fields.map(({ path, mine, theirs, by }) => {
        const key = fieldKey(path);
        return (
          <Radio.Group
            key={key}
            label={by === 'both' ? `${nameOf(path)} (${words.both})` : nameOf(path)}
            value={choices.get(key) ?? (by === 'theirs' ? 'theirs' : 'mine')}
            onChange={(value) => onChoose(key, value === 'theirs' ? 'theirs' : 'mine')}
          >
            <SimpleGrid cols={{ base: 1, sm: 2 }} mt={4}>
              <Radio
                value="theirs"
                label={words.theirValue}
                description={<FieldValue {...{ part, path }} value={theirs} />}
              />
              <Radio value="mine" label={words.myValue} description={<FieldValue {...{ part, path }} value={mine} />} />
            </SimpleGrid>
            <Divider mt="xs" />
          </Radio.Group>
        );
      })}
      {(part === 'policy' || part === 'routes') && (
        <Text size="sm" c="dimmed">
          {words.orderKept}
        </Text>
      )}
    </Stack>
  );
}
