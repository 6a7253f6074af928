// Whether replies ask shoppers how helpful they were, and where the links of that lead.
import { Alert, Fieldset, Stack, Switch, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { Voice } from '../../domain/desk.ts';
import { api, read } from '../api.ts';
import type { JsonSetting } from '../settings/use-json-setting.ts';
import { useTexts } from '../shell/language.tsx';
import { satisfactionTexts } from './satisfaction-texts.ts';

export function Satisfaction({ voice: { value, set, isReadOnly } }: { readonly voice: JsonSetting<Voice> }) {
  const words = useTexts(satisfactionTexts);
  const { data } = useQuery({
    queryKey: ['satisfaction', 'address'],
    queryFn: () => read(api.satisfaction.address.$get()),
  });
  const asks = value.satisfaction?.asks ?? false;
  return (
    <Fieldset legend={words.satisfaction} disabled={isReadOnly}>
      <Stack gap="sm">
        <Switch
          label={words.asks}
          description={words.hint}
          checked={asks}
          onChange={({ currentTarget }) => set(['satisfaction'], currentTarget.checked ? { asks: true } : null)}
        />
        {data?.address === null && (
          <Alert variant="default" color={asks ? 'orange' : 'gray'} title={words.noAddress}>
            {words.noAddressWhy}
          </Alert>
        )}
        {data?.address != null && (
          <Text size="sm" c="dimmed">
            {words.leadsTo(data.address)}
          </Text>
        )}
      </Stack>
    </Fieldset>
  );
}
