// Where a route fits: all that is given must be so, and of a list one is enough.
import { Fieldset, MultiSelect, NumberInput, Select, SimpleGrid, TagsInput } from '@mantine/core';
import { ALARMS, INTENTS } from '../../domain/intent.ts';
import { MATTER_KINDS, type MatterKind } from '../../domain/matter.ts';
import { RULE_WORDS } from '../../policy/rule-words.ts';
import { useLanguage, useTexts } from '../shell/language.tsx';
import type { RouteConditions } from './route-shape.ts';
import { texts } from './texts.ts';

const HOURS = ['always', 'desk', 'outside'] as const;
const LANGUAGES = ['en', 'es', 'de', 'fr', 'it', 'nl', 'pt'];

export function ConditionFields({
  when,
  mailboxes,
  onChange,
}: {
  readonly when: RouteConditions;
  readonly mailboxes: readonly string[];
  readonly onChange: (when: RouteConditions) => void;
}) {
  const words = useTexts(texts);
  const { language } = useLanguage();
  const { intents, alarms } = RULE_WORDS[language];
  const put = (change: RouteConditions) => onChange({ ...when, ...change });
  const placeholderOf = (chosen: readonly string[] | undefined) => ((chosen ?? []).length === 0 ? words.any : '');
  const several = <T extends string>(
    name: 'intents' | 'alarms' | 'kinds',
    known: readonly T[],
    told: Readonly<Record<T, string>>,
  ) => (
    <MultiSelect
      label={words[name]}
      placeholder={placeholderOf(when[name])}
      data={known.map((value) => ({ value, label: told[value] }))}
      value={[...(when[name] ?? [])]}
      onChange={(chosen) => put({ [name]: chosen as MatterKind[] })}
      searchable
      clearable
    />
  );
  const free = (name: 'languages' | 'mailboxes', known: readonly string[]) => (
    <TagsInput
      label={words[name]}
      placeholder={placeholderOf(when[name])}
      data={[...known]}
      value={[...(when[name] ?? [])]}
      onChange={(chosen) => put({ [name]: chosen.map((word) => word.toLowerCase()) })}
      clearable
    />
  );
  return (
    <Fieldset legend={words.when} variant="unstyled">
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="sm">
        {several('intents', INTENTS, intents)}
        {several('alarms', ALARMS, alarms)}
        {several('kinds', MATTER_KINDS, words.kind)}
        {free('mailboxes', mailboxes)}
        {free('languages', LANGUAGES)}
        <NumberInput
          label={words.valueMin}
          placeholder={words.any}
          min={0}
          value={when.valueMin ?? ''}
          onChange={(value) => put({ valueMin: typeof value === 'number' ? value : undefined })}
        />
        <Select
          label={words.hours}
          data={HOURS.map((value) => ({ value, label: words.hour[value] }))}
          value={when.hours ?? 'always'}
          onChange={(value) => put({ hours: HOURS.find((known) => known === value) ?? 'always' })}
          allowDeselect={false}
        />
      </SimpleGrid>
    </Fieldset>
  );
}
