// Where the desk ships to, and what that costs: a row for each way.
import {
  ActionIcon,
  Button,
  Fieldset,
  Group,
  MultiSelect,
  NumberInput,
  Stack,
  Table,
  Text,
  TextInput,
} from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useMemo } from 'react';
import type { DeskFacts } from '../../domain/desk.ts';
import { useLanguage, useTexts } from '../shell/language.tsx';
import { listCountries } from './countries.ts';
import { FactNote, noted } from './fact-note.tsx';
import { texts } from './texts.ts';
import type { FactsForm } from './use-facts.ts';

const COUNTRIES_MAX = 250;
const OPTIONS_MAX = 20;
const NAME_CHARACTERS_MAX = 300;
const AMOUNT_CHARACTERS_MAX = 14;
/** A row that is being filled in lacks what is not typed yet. */
type Option = Partial<NonNullable<DeskFacts['shipping']['options']>[number]>;

export function ShippingSection({ form }: { readonly form: FactsForm }) {
  const words = useTexts(texts);
  const { language } = useLanguage();
  const { shipping, currency = '' } = form.value;
  const countries = useMemo(() => shipping?.countries?.map((code) => code.toUpperCase()) ?? [], [shipping?.countries]);
  const choices = useMemo(() => listCountries(language, countries), [language, countries]);
  return (
    <Fieldset legend={words.shipping}>
      <Stack>
        <MultiSelect
          label={words.countries}
          {...noted(form.findFact('shipping.countries'))}
          data={[...choices]}
          value={countries}
          onChange={(codes) => form.set(['shipping', 'countries'], codes)}
          maxValues={COUNTRIES_MAX}
          placeholder={countries.length === 0 ? words.countriesHint : undefined}
          nothingFoundMessage={words.noCountry}
          searchable
          hidePickedOptions
          disabled={form.isReadOnly}
        />
        <Options form={form} currency={currency} />
        <TextInput
          label={words.freeFrom}
          {...noted(form.findFact('shipping.freeFrom'), words.freeFromHint)}
          value={shipping?.freeFrom ?? ''}
          onChange={({ currentTarget }) => form.set(['shipping', 'freeFrom'], withPoint(currentTarget.value))}
          error={form.isFaulty('shipping.freeFrom') && words.amountFault}
          inputMode="decimal"
          maxLength={AMOUNT_CHARACTERS_MAX}
          rightSection={<span aria-hidden="true">{currency}</span>}
          rightSectionWidth={56}
          styles={{ wrapper: { maxWidth: '15rem' } }}
          disabled={form.isReadOnly}
        />
      </Stack>
    </Fieldset>
  );
}

function Options({ form, currency }: { readonly form: FactsForm; readonly currency: string }) {
  const words = useTexts(texts);
  const options: readonly Option[] = form.value.shipping?.options ?? [];
  const put = (changed: readonly Option[]) => form.set(['shipping', 'options'], changed);
  return (
    <section aria-label={words.options}>
      <Text fw={500} size="sm">
        {words.options}
      </Text>
      {options.length > 0 && (
        <Table.ScrollContainer minWidth={560} type="native" tabIndex={0} role="group" aria-label={words.options}>
          <Table withRowBorders={false} horizontalSpacing={4} verticalSpacing={4} layout="fixed">
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{words.optionName}</Table.Th>
                <Table.Th w="8.5rem">{words.price(currency)}</Table.Th>
                <Table.Th w="6.5rem">{words.daysMin}</Table.Th>
                <Table.Th w="6.5rem">{words.daysMax}</Table.Th>
                <Table.Th w="2.5rem" />
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {options.map((option, at) => (
                <OptionRow
                  // biome-ignore lint/suspicious/noArrayIndexKey: the name is being typed here
                  key={at}
                  {...{ form, option, at }}
                  onChange={(change) => put(options.map((one, n) => (n === at ? { ...one, ...change } : one)))}
                  onRemove={() => put(options.filter((_, n) => n !== at))}
                />
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      )}
      <FactNote fact={form.findFact('shipping.options')} />
      {!form.isReadOnly && options.length < OPTIONS_MAX && (
        <Button
          mt="xs"
          size="compact-sm"
          variant="default"
          leftSection={<IconPlus size={14} />}
          onClick={() => put([...options, { name: '', price: '' }])}
        >
          {words.addOption}
        </Button>
      )}
    </section>
  );
}

function OptionRow({
  form,
  option,
  at,
  onChange,
  onRemove,
}: {
  readonly form: FactsForm;
  readonly option: Option;
  readonly at: number;
  readonly onChange: (change: Option) => void;
  readonly onRemove: () => void;
}) {
  const words = useTexts(texts);
  const label = (field: string) => words.ofOption(field, at + 1);
  const faultOf = (field: keyof Option, fault: string) => form.isFaulty(`shipping.options.${at}.${field}`) && fault;
  return (
    <Table.Tr style={{ verticalAlign: 'top' }}>
      <Table.Td>
        <TextInput
          aria-label={label(words.optionName)}
          value={option.name ?? ''}
          onChange={({ currentTarget }) => onChange({ name: currentTarget.value })}
          error={faultOf('name', words.nameFault)}
          maxLength={NAME_CHARACTERS_MAX}
          disabled={form.isReadOnly}
        />
      </Table.Td>
      <Table.Td>
        <TextInput
          aria-label={label(words.optionPrice)}
          value={option.price ?? ''}
          onChange={({ currentTarget }) => onChange({ price: withPoint(currentTarget.value) })}
          error={faultOf('price', words.amountFault)}
          inputMode="decimal"
          maxLength={AMOUNT_CHARACTERS_MAX}
          disabled={form.isReadOnly}
        />
      </Table.Td>
      {(['daysMin', 'daysMax'] as const).map((field) => (
        <Table.Td key={field}>
          <NumberInput
            aria-label={label(words[field])}
            value={option[field] ?? ''}
            onChange={(value) => onChange({ [field]: value === '' ? undefined : Number(value) })}
            error={faultOf(field, field === 'daysMin' ? words.daysMinFault : words.daysMaxFault)}
            allowDecimal={false}
            allowNegative={false}
            clampBehavior="none"
            hideControls
            disabled={form.isReadOnly}
          />
        </Table.Td>
      ))}
      <Table.Td>
        {!form.isReadOnly && (
          <Group h={36}>
            <ActionIcon variant="subtle" color="gray" aria-label={words.removeOption(at + 1)} onClick={onRemove}>
              <IconTrash size={16} />
            </ActionIcon>
          </Group>
        )}
      </Table.Td>
    </Table.Tr>
  );
}

/** In much of the world an amount is written with a comma. */
const withPoint = (amount: string): string => amount.replace(',', '.');
